package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import dev.regie.core.access.Role;
import dev.regie.core.cohort.CohortRule;
import dev.regie.core.people.TeamChoice;
import dev.regie.core.people.TeamChoices;
import dev.regie.ui.component.DateField;
import java.util.Set;
import java.util.stream.Collectors;

/** Whom a cohort is for: teams, with those below them, a role, since when. */
final class RuleFields extends Div {
    private static final long serialVersionUID = 1L;

    final MultiSelectComboBox<TeamChoice> teams;
    private final Checkbox subTeams = new Checkbox(text("cohort.subTeams"));
    private final Select<Role> role = new Select<>();
    private final DateField since = new DateField(text("cohort.since"));
    private final transient TeamChoices choices;

    RuleFields(TeamChoices choices, Runnable onChange) {
        this.choices = choices;
        teams = TeamFields.teams(text("cohort.teams"), choices);
        addClassName("section");
        teams.setHelperText(text("cohort.teams.hint"));
        role.setLabel(text("cohort.role"));
        role.setItems(Role.values());
        role.setEmptySelectionAllowed(true);
        role.setEmptySelectionCaption(text("cohort.role.any"));
        role.setItemLabelGenerator(each -> each == null ? text("cohort.role.any") : RoleWords.of(Set.of(each)));
        since.setHelperText(text("cohort.since.hint"));
        since.setClearButtonVisible(true);
        teams.addValueChangeListener(_ -> changed(onChange));
        subTeams.addValueChangeListener(_ -> changed(onChange));
        role.addValueChangeListener(_ -> changed(onChange));
        since.addValueChangeListener(_ -> changed(onChange));
        Div row = new Div(role, since);
        row.addClassName("form-row");
        add(teams, subTeams, row);
        enable();
    }

    CohortRule rule() {
        Set<TeamChoice> chosen = teams.getValue();
        return new CohortRule(
                chosen.stream().map(TeamChoice::id).collect(Collectors.toSet()),
                !chosen.isEmpty() && subTeams.getValue(),
                role.getValue(),
                chosen.isEmpty() ? null : since.getValue());
    }

    void show(CohortRule rule) {
        teams.setValue(choices.of(rule.teams()));
        subTeams.setValue(rule.subTeams());
        role.setValue(rule.role());
        since.setValue(rule.since());
    }

    private void changed(Runnable onChange) {
        enable();
        onChange.run();
    }

    /** What only says something of teams can be filled in once there is one. */
    private void enable() {
        boolean some = !teams.getValue().isEmpty();
        subTeams.setEnabled(some);
        since.setEnabled(some);
    }
}
