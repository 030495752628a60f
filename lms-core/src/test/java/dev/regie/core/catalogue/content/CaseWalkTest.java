package dev.regie.core.catalogue.content;

import static dev.regie.core.catalogue.content.CaseFixture.story;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.shared.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseWalkTest {

    private final CaseWalk start = CaseWalk.begin(story());

    private static CaseWalk after(CaseWalk walk, String decision) {
        return walk.decide(decision).orElseThrow();
    }

    private static String told(CaseWalk walk) {
        return walk.text().in(Language.EN).text();
    }

    @Test
    void aStoryBeginsInItsFirstSceneWithNothingDecided() {
        assertThat(start.scene().id()).isEqualTo("corridor");
        assertThat(start.flags()).isEmpty();
        assertThat(start.offered()).extracting(Scene.Decision::id).containsExactly("ask", "tell");
    }

    @Test
    void whatWasDecidedChangesWhatIsToldLater() {
        assertThat(told(after(start, "ask"))).isEqualTo("She sits down.");
        assertThat(told(after(start, "tell"))).isEqualTo("She stays at the door.");
    }

    @Test
    void aDecisionCanBeOfferedInSomeStatesOnly() {
        assertThat(after(start, "ask").offered()).extracting(Scene.Decision::id).containsExactly("listen", "plan");
        assertThat(after(start, "tell").offered())
                .extracting(Scene.Decision::id)
                .containsExactly("listen", "apologise");
        assertThat(after(start, "ask").decide("apologise")).isEmpty();
    }

    @Test
    void theWayOnIsTheFirstWhoseConditionHolds() {
        assertThat(after(after(start, "ask"), "listen").scene().id()).isEqualTo("trust");
        assertThat(after(after(start, "tell"), "listen").scene().id()).isEqualTo("distance");
    }

    @Test
    void anEndingOffersNothing() {
        CaseWalk end = after(after(start, "ask"), "plan");
        assertThat(end.ended()).isTrue();
        assertThat(end.offered()).isEmpty();
        assertThat(end.path()).extracting(taken -> taken.decision().id()).containsExactly("ask", "plan");
    }

    @Test
    void theWayIsFoundAgainFromWhatIsKeptOfIt() {
        CaseWalk end = after(after(start, "ask"), "plan");
        List<CaseWalk.Step> kept = end.path().stream().map(CaseWalk.Taken::step).toList();
        assertThat(CaseWalk.along(story(), kept)).contains(end);
        assertThat(CaseWalk.along(story(), List.of())).contains(start);
    }

    @Test
    void aStepThatIsStaleUnknownOrNotOfferedLeadsNowhere() {
        CaseWalk inside = after(start, "ask");
        assertThat(inside.decide(new CaseWalk.Step("corridor", "ask"))).isEmpty();
        assertThat(inside.decide(new CaseWalk.Step(inside.scene().id(), "fly"))).isEmpty();
        assertThat(inside.decide(new CaseWalk.Step(inside.scene().id(), "apologise")))
                .isEmpty();
        assertThat(CaseWalk.along(story(), List.of(new CaseWalk.Step("elsewhere", "ask"))))
                .isEmpty();
    }
}
