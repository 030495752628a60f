package dev.regie.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import dev.regie.core.people.Team;
import dev.regie.ui.component.EmptyState;
import dev.regie.ui.component.PageLinks;
import dev.regie.ui.house.PageTest;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TeamsViewTest extends PageTest {

    @Test
    void anAddressFillsTheFieldsAndNarrowsTheList() {
        Team care = house.team("Care", null);
        house.team("North", care);
        house.team("South", care);

        open("admin/teams?q=nor&unled=yes", TeamsView.class);

        assertThat(words().getValue()).isEqualTo("nor");
        assertThat(findInView(Checkbox.class).single().getValue()).isTrue();
        assertThat(names()).containsExactly("North");
    }

    @Test
    void whatSomebodyAsksForStandsInTheAddressAndWhatIsUsualDoesNot() {
        house.team("North", null);
        open("admin/teams", TeamsView.class);

        act(() -> test(words()).setValue("nor"));
        assertThat(address()).isEqualTo("admin/teams?q=nor");
        assertThat(names()).containsExactly("North");

        act(() -> test(findInView(Checkbox.class).single()).click());
        assertThat(address()).startsWith("admin/teams?").contains("q=nor", "unled=yes");

        act(() -> test(words()).setValue(""));
        act(() -> test(findInView(Checkbox.class).single()).click());
        assertThat(address()).isEqualTo("admin/teams");
    }

    @Test
    void fiftyTeamsAreShownAtOnceAndAnotherQuestionBeginsAtTheFirstOfThem() {
        IntStream.rangeClosed(1, 53).forEach(n -> house.team("Team %02d".formatted(n), null));

        open("admin/teams", TeamsView.class);
        assertThat(names()).hasSize(50).first().isEqualTo("Team 01");
        assertThat(pages()).singleElement().asString().endsWith("page=2");

        open("admin/teams?page=2", TeamsView.class);
        assertThat(names()).containsExactly("Team 51", "Team 52", "Team 53");

        act(() -> test(words()).setValue("team"));
        assertThat(address()).isEqualTo("admin/teams?q=team");
        assertThat(names()).hasSize(50);
    }

    @Test
    void whoeverFindsNothingIsToldHowToSeeAllAgain() {
        house.team("North", null);

        open("admin/teams?q=nowhere", TeamsView.class);

        assertThat(findInView(EmptyState.class).single().getElement().getTextRecursively())
                .contains("No team found");
        assertThat(findInView(TeamBranch.class).exists()).isFalse();
    }

    private TextField words() {
        return findInView(TextField.class).single();
    }

    private List<String> names() {
        return findInView(RouterLink.class).from(findInView(TeamBranch.class).single()).all().stream()
                .map(RouterLink::getText)
                .toList();
    }

    private List<String> pages() {
        return findInView(Anchor.class).from(findInView(PageLinks.class).single()).all().stream()
                .map(Anchor::getHref)
                .toList();
    }
}
