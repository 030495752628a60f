package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.regie.core.access.Role;
import dev.regie.core.people.PeopleQuery.Standing;
import dev.regie.core.people.TeamChoice;
import dev.regie.core.people.TeamChoices;
import dev.regie.ui.component.Icons;
import dev.regie.ui.component.Toolbar;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The fields that narrow the list of people: search first, then team, role, who is still here, and the order. */
final class PeopleToolbar extends Toolbar {
    private static final long serialVersionUID = 1L;

    private final TextField search = new TextField(text("people.search"));
    private final ComboBox<TeamChoice> team;
    private final Checkbox below = new Checkbox(text("people.team.below"));
    private final Select<Role> role = new Select<>();
    private final Select<Standing> standing = new Select<>();
    private final Select<PeopleFilter.Order> order = new Select<>();
    private final transient TeamChoices teams;
    private final transient Consumer<PeopleFilter> onChange;
    private boolean filling;

    PeopleToolbar(TeamChoices teams, Consumer<PeopleFilter> onChange) {
        this.teams = teams;
        team = TeamFields.team(text("people.team"), teams, Set.of());
        this.onChange = onChange;
        addClassName("people-toolbar");
        search.setPrefixComponent(Icons.SEARCH.icon());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("grow");
        search.addValueChangeListener(_ -> changed());
        team.setPlaceholder(text("people.team.all"));
        team.addValueChangeListener(event -> {
            below.setVisible(event.getValue() != null);
            changed();
        });
        below.setValue(true);
        below.setVisible(false);
        below.addValueChangeListener(_ -> changed());
        role.setLabel(text("people.roles"));
        role.setItems(Role.TRAINER, Role.MANAGER, Role.ADMIN);
        role.setEmptySelectionAllowed(true);
        role.setEmptySelectionCaption(text("people.role.all"));
        role.setItemLabelGenerator(each -> each == null ? text("people.role.all") : RoleWords.word(each));
        role.addValueChangeListener(_ -> changed());
        standing.setLabel(text("people.standing"));
        standing.setItems(Standing.values());
        standing.setItemLabelGenerator(PeopleToolbar::word);
        standing.addValueChangeListener(_ -> changed());
        order.setLabel(text("people.order"));
        order.setItems(PeopleFilter.Order.values());
        order.setItemLabelGenerator(PeopleToolbar::word);
        order.addValueChangeListener(_ -> changed());
        fields(search, team, below, role, standing, order);
    }

    /** Shows what the address says, without telling anybody. */
    void show(PeopleFilter filter) {
        filling = true;
        search.setValue(filter.text());
        team.setValue(TeamFields.choice(teams, filter.team()));
        below.setValue(!filter.only());
        role.setValue(filter.role());
        standing.setValue(filter.standing());
        order.setValue(filter.order());
        filling = false;
        if (filter.asksMoreThanWords()) {
            open(true);
        }
    }

    private void changed() {
        if (!filling) {
            @Nullable TeamChoice within = team.getValue();
            onChange.accept(new PeopleFilter(
                    search.getValue(),
                    within == null ? null : within.id(),
                    !below.getValue(),
                    role.getValue(),
                    Objects.requireNonNull(standing.getValue()),
                    Objects.requireNonNull(order.getValue()),
                    0,
                    null));
        }
    }

    private static String word(Standing standing) {
        return switch (standing) {
            case ACTIVE -> text("people.standing.active");
            case INACTIVE -> text("people.standing.inactive");
            case ALL -> text("people.standing.all");
        };
    }

    private static String word(PeopleFilter.Order order) {
        return switch (order) {
            case FAMILY -> text("people.order.family");
            case FAMILY_BACKWARDS -> text("people.order.familyBackwards");
            case GIVEN -> text("people.order.given");
            case EMAIL -> text("people.order.email");
        };
    }
}
