package dev.regie.player.lesson.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.enrolment.Enrolment;
import dev.regie.core.enrolment.Standing;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.TestDatabases;
import dev.regie.player.launch.Launch;
import dev.regie.player.lesson.AttemptOutcome;
import dev.regie.player.lesson.AttemptView;
import dev.regie.player.lesson.CaseView;
import dev.regie.player.lesson.Delivery;
import dev.regie.player.lesson.EventsReply;
import dev.regie.player.lesson.LearnerEvent;
import dev.regie.player.lesson.QuestionView.Choice;
import dev.regie.player.lesson.Refusal;
import dev.regie.player.lesson.Reply;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is kept and stated while a learner plays, on both engines. */
class PlayedCourseTest {

    private static <T> T given(Reply<T> reply) {
        assertThat(reply).isInstanceOf(Reply.Given.class);
        return ((Reply.Given<T>) reply).value();
    }

    private static Refusal refused(Reply<?> reply) {
        assertThat(reply).isInstanceOf(Reply.Refused.class);
        return ((Reply.Refused<?>) reply).refusal();
    }

    private static Delivery open(PlayerFixture player, Launch launch) {
        return given(player.call(() -> player.sessions.open(launch, Language.EN)));
    }

    private static EventsReply report(
            PlayerFixture player, Launch launch, UUID session, int active, LearnerEvent... events) {
        return given(player.call(() -> player.events.record(launch, session, List.of(events), active)));
    }

    private static LearnerEvent seen(String block) {
        return new LearnerEvent(UUID.randomUUID(), null, "seen", block, null, null, null, null);
    }

    private static LearnerEvent answered(String block, String response) {
        return new LearnerEvent(UUID.randomUUID(), null, "answered", block, List.of(response), null, null, null);
    }

    private static LearnerEvent committed(List<String> chosen, String own) {
        return new LearnerEvent(UUID.randomUUID(), null, "committed", "plan", null, null, chosen, own);
    }

    @ParameterizedTest
    @EnumSource
    void aPageIsCompleteOnceAndWhatIsPrivateStaysPrivate(TestDatabases engine) {
        PlayerFixture player = PlayerFixture.on(engine);
        Launch launch = player.launch(player.enrolled(), "page");
        Delivery delivery = open(player, launch);
        assertThat(delivery.blocks()).hasSize(11);
        assertThat(player.verbs()).containsExactly("launched", "initialized");

        String stand = ((dev.regie.player.lesson.BlockView.AskedView)
                        delivery.blocks().get(9))
                .question()
                .answers()
                .getLast()
                .id();
        player.time.advance(Duration.ofSeconds(60));
        EventsReply reply = report(
                player,
                launch,
                delivery.sessionId(),
                45,
                seen("film"),
                committed(List.of("ask"), "Ik bel Fatma"),
                answered("named", "Sum up!"),
                answered("stand", stand),
                seen("note"));
        assertThat(reply.done()).isTrue();
        assertThat(reply.feedback().get("named").correct()).isTrue();
        assertThat(reply.feedback().get("stand").correct()).isNull();
        assertThat(player.stated()).contains("Sum up!", "PT45S").doesNotContain("Fatma");
        assertThat(player.verbs()).containsExactly("answered", "answered", "completed");

        Delivery again = open(player, launch);
        assertThat(again.mode()).isEqualTo("review");
        assertThat(again.state().commitments().get("plan").own()).isEqualTo("Ik bel Fatma");
        assertThat(again.state().answers().get("named").response()).containsExactly("Sum up!");
        assertThat(player.verbs()).containsExactly("abandoned", "launched", "initialized");
    }

    @ParameterizedTest
    @EnumSource
    void theSameEventsTwiceCountOnceAndSoDoesTheirAttention(TestDatabases engine) {
        PlayerFixture player = PlayerFixture.on(engine);
        Launch launch = player.launch(player.enrolled(), "page");
        UUID session = open(player, launch).sessionId();
        player.time.advance(Duration.ofSeconds(100));
        LearnerEvent event = seen("film");
        report(player, launch, session, 20, event);
        report(player, launch, session, 20, event);
        report(player, launch, session, 5);
        player.verbs();
        player.call(() -> {
            player.sessions.end(launch, session, 3);
            return true;
        });
        assertThat(player.stated()).contains("\"PT28S\"");
    }

    @ParameterizedTest
    @EnumSource
    void aCaseIsDecidedStepByStepAndPlayedAgain(TestDatabases engine) {
        PlayerFixture player = PlayerFixture.on(engine);
        Launch launch = player.launch(player.enrolled(), "talk");
        Delivery delivery = open(player, launch);
        UUID session = delivery.sessionId();
        assertThat(delivery.story().scene().id()).isEqualTo("corridor");
        assertThat(delivery.story().endings().of()).isEqualTo(2);
        player.verbs();

        UUID event = PlayerFixture.id();
        CaseView.Decided told =
                given(player.call(() -> player.cases.decide(launch, session, event, "corridor", "tell")));
        assertThat(told.consequence()).contains("Then tell");
        assertThat(told.story().scene().html()).contains("stays at the door");
        assertThat(given(player.call(() -> player.cases.decide(launch, session, event, "corridor", "tell")))
                        .story()
                        .path())
                .hasSize(1);
        assertThat(player.verbs()).containsExactly("answered");

        Refusal late =
                refused(player.call(() -> player.cases.decide(launch, session, PlayerFixture.id(), "corridor", "ask")));
        assertThat(late)
                .isInstanceOfSatisfying(
                        Refusal.MovedOn.class,
                        moved -> assertThat(moved.story().scene().id()).isEqualTo("ward"));

        CaseView.Decided ended =
                given(player.call(() -> player.cases.decide(launch, session, PlayerFixture.id(), "ward", "listen")));
        assertThat(ended.completedNow()).isTrue();
        assertThat(ended.story().scene().ending()).isTrue();
        assertThat(ended.story().endings().found())
                .extracting(CaseView.Found::id)
                .containsExactly("distance");
        assertThat(player.verbs()).containsExactly("answered", "completed");

        UUID restart = PlayerFixture.id();
        CaseView anew = given(player.call(() -> player.cases.restart(launch, session, restart)));
        assertThat(given(player.call(() -> player.cases.restart(launch, session, restart))))
                .isEqualTo(anew);
        assertThat(anew.round()).isEqualTo(2);
        assertThat(anew.path()).isEmpty();

        Delivery elsewhere = open(player, launch);
        assertThat(elsewhere.story()).isEqualTo(anew);
        assertThat(elsewhere.state().done()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aSelfAssessmentLeavesNothingInTheRecordButThatItWasDone(TestDatabases engine) {
        PlayerFixture player = PlayerFixture.on(engine);
        Enrolment enrolment = player.enrolled();
        Launch start = player.launch(enrolment, "scan-start");
        UUID session = open(player, start).sessionId();
        assertThat(given(player.call(() -> player.scans.keep(start, session, Map.of("sums-up", 2))))
                        .done())
                .isFalse();
        assertThat(refused(player.call(() -> player.scans.keep(start, session, Map.of("elsewhere", 2)))))
                .isInstanceOf(Refusal.DoesNotFit.class);
        assertThat(given(player.call(() -> player.scans.keep(start, session, Map.of("asks-on", 4))))
                        .completedNow())
                .isTrue();
        assertThat(player.stated()).doesNotContain("sums-up", "asks-on");
        assertThat(player.verbs()).containsExactly("launched", "initialized", "completed");

        Delivery end = open(player, player.launch(enrolment, "scan-end"));
        assertThat(end.scan().earlier()).isEqualTo(Map.of("sums-up", 2, "asks-on", 4));
        assertThat(end.scan().values()).isEmpty();
        assertThat(end.scan().statements()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void anAttemptIsScoredAndEndsItsSession(TestDatabases engine) {
        PlayerFixture player = PlayerFixture.on(engine);
        Launch launch = player.launch(player.enrolled(), "check");
        UUID session = open(player, launch).sessionId();
        AttemptView attempt = given(player.call(() -> player.attempts.attempt(launch, session)));
        for (AttemptView.ItemView item : attempt.items()) {
            List<String> names =
                    item.question().answers().stream().map(Choice::id).toList();
            List<String> response = item.question().type().equals("ordering") ? names : List.of(names.getFirst());
            given(player.call(() -> player.attempts.respond(launch, session, item.id(), response)));
        }
        AttemptOutcome outcome = given(player.call(() -> player.attempts.submit(launch, session)));
        assertThat(outcome.items()).hasSize(2);
        assertThat(player.verbs())
                .startsWith("launched", "initialized", "answered", "answered", "completed")
                .endsWith("terminated");
        assertThat(refused(player.call(() -> player.attempts.submit(launch, session))))
                .isInstanceOf(Refusal.SessionEnded.class);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotOpenYetSaysWhenAndIsPassedBy(TestDatabases engine) {
        PlayerFixture player = PlayerFixture.on(engine);
        Enrolment enrolment = player.enrolled();
        Delivery journal = open(player, player.launch(enrolment, "journal"));
        LocalDate opens = LocalDate.ofInstant(enrolment.enrolledAt(), java.time.ZoneId.of("Europe/Amsterdam"))
                .plusDays(5);
        if (opens.isAfter(LocalDate.ofInstant(player.time.instant(), java.time.ZoneId.of("Europe/Amsterdam")))) {
            assertThat(refused(
                            player.call(() -> player.sessions.open(player.launch(enrolment, "meeting"), Language.EN))))
                    .isEqualTo(new Refusal.NotOpen(opens));
            assertThat(journal.next().id()).isEqualTo("check");
            assertThat(journal.station().stations().get(4).opens()).isEqualTo(opens.toString());
        }
        assertThat(refused(player.call(() -> player.sessions.open(player.launch(enrolment, "later"), Language.EN))))
                .isEqualTo(new Refusal.NotOpen(null));
    }

    @ParameterizedTest
    @EnumSource
    void aSessionThatWasForgottenElsewhereIsAbandonedAtTheNextOpening(TestDatabases engine) {
        PlayerFixture player = PlayerFixture.on(engine);
        Enrolment enrolment = player.enrolled();
        open(player, player.launch(enrolment, "page"));
        player.time.advance(Duration.ofHours(1));
        open(player, player.launch(enrolment, "talk"));
        assertThat(player.verbs()).doesNotContain("abandoned");
        player.time.advance(Duration.ofHours(12));
        open(player, player.launch(enrolment, "journal"));
        assertThat(player.verbs()).containsExactly("abandoned", "launched", "initialized");
    }

    @ParameterizedTest
    @EnumSource
    void theCourseIsDoneByWhatWasStated(TestDatabases engine) {
        PlayerFixture player = PlayerFixture.on(engine);
        Enrolment enrolment = player.enrolled();
        Launch launch = player.launch(enrolment, "journal");
        UUID session = open(player, launch).sessionId();
        report(player, launch, session, 0, seen("prompt"));
        player.on.foldAll();
        assertThat(player.on.progress(enrolment).activity("journal").standing()).isEqualTo(Standing.DONE);
    }
}
