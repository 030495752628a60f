package dev.regie.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import dev.regie.core.people.Team;
import dev.regie.core.people.TeamChoice;
import dev.regie.ui.house.PageTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TeamPagesTest extends PageTest {

    @Test
    void aTeamWithoutANameIsNotMadeAndTheFieldSaysWhy() {
        open("admin/teams/new", NewTeamView.class);

        click("Make");

        assertThat(name().isInvalid()).isTrue();
        assertThat(name().getErrorMessage()).isEqualTo("Fill in a name");
        assertThat(house.in(house.people.teams::all)).isEmpty();
    }

    @Test
    void aNameThatIsTakenIsSaidAndWhatWasEnteredStays() {
        house.team("North", null);
        open("admin/teams/new", NewTeamView.class);

        act(() -> test(name()).setValue("north"));
        click("Make");

        assertThat(notice()).contains("north");
        assertThat(name().getValue()).isEqualTo("north");
        assertThat(house.in(house.people.teams::all)).hasSize(1);
    }

    @Test
    void aNewTeamLiesWhereItWasPutAndItsPageOpens() {
        Team care = house.team("Care", null);
        open("admin/teams/new", NewTeamView.class);

        act(() -> test(name()).setValue("North"));
        act(() -> place().setValue(new TeamChoice(care.id(), "Care", List.of())));
        click("Make");

        assertThat(getCurrentView()).isInstanceOf(AdminTeamView.class);
        assertThat(house.in(house.people.teams::all))
                .filteredOn(team -> team.name().equals("North"))
                .singleElement()
                .extracting(Team::parent)
                .isEqualTo(care.id());
    }

    @Test
    void aTeamCannotBePutBelowItself() {
        Team care = house.team("Care", null);
        house.team("North", care);
        house.team("South", null);

        open("admin/teams/" + care.id(), AdminTeamView.class);

        assertThat(house.in(() -> place().getGenericDataView()
                        .getItems()
                        .map(TeamChoice::name)
                        .toList()))
                .containsExactly("South");
    }

    @Test
    void aTeamIsClosedOnlyOnceSomebodyHasReadWhatThatMeans() {
        Team care = house.team("Care", null);
        LocalDate today = LocalDate.of(2026, 3, 2);
        house.in(() -> house.people.membership.addMember(care.id(), house.admin.id(), today));
        open("admin/teams/" + care.id(), AdminTeamView.class);

        click("Close this team");
        assertThat(dialog()).contains("1 person is in it");
        assertThat(isOpen(care)).isTrue();

        click("Cancel");
        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(isOpen(care)).isTrue();

        click("Close this team");
        act(() -> test(find(Button.class)
                        .from(find(Dialog.class).single())
                        .withText("Close this team")
                        .single())
                .click());
        assertThat(isOpen(care)).isFalse();
    }

    private boolean isOpen(Team team) {
        return house.in(() -> house.people.teams.find(team.id())).orElseThrow().isOpen();
    }

    private String dialog() {
        return find(Dialog.class).single().getElement().getTextRecursively();
    }

    private TextField name() {
        return findInView(TextField.class).withLabel("Name").single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<TeamChoice> place() {
        return (ComboBox<TeamChoice>)
                findInView(ComboBox.class).withLabel("Part of").single();
    }
}
