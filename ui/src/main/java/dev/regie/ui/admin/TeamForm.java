package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import dev.regie.core.people.TeamChoice;
import dev.regie.core.people.TeamChoices;
import dev.regie.core.people.TeamId;
import dev.regie.core.people.TeamResult;
import dev.regie.ui.component.Notice;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Name and place of a team. */
final class TeamForm extends Div {
    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField(text("team.name"));
    private final ComboBox<TeamChoice> parent;
    private final Div answer = new Div();
    private final transient TeamChoices teams;

    /** @param but the teams that it cannot be part of */
    TeamForm(String saveWord, TeamChoices teams, Set<TeamId> but, Consumer<TeamForm> onSave) {
        this.teams = teams;
        parent = TeamFields.team(text("team.parent"), teams, but);
        addClassName("form");
        name.setMaxLength(200);
        name.getElement().setProperty("required", true);
        name.setManualValidation(true);
        parent.setHelperText(text("team.parent.hint"));
        answer.addClassName("notices");
        Button save = new Button(saveWord);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(_ -> {
            answer.removeAll();
            name.setInvalid(name.getValue().isBlank());
            name.setErrorMessage(text("team.nameMissing"));
            if (name.isInvalid()) {
                name.focus();
            } else {
                onSave.accept(this);
            }
        });
        Div row = new Div(name, parent);
        row.addClassName("form-row");
        Div acts = new Div(save);
        acts.addClassName("form-actions");
        add(row, answer, acts);
    }

    void show(String called, @Nullable TeamId above) {
        name.setValue(called);
        parent.setValue(TeamFields.choice(teams, above));
    }

    String name() {
        return name.getValue();
    }

    @Nullable
    TeamId above() {
        @Nullable TeamChoice chosen = parent.getValue();
        return chosen == null ? null : chosen.id();
    }

    void answer(TeamResult result) {
        answer.removeAll();
        String words = TeamWords.refusal(result);
        answer.add(result instanceof TeamResult.Stored ? Notice.info(words) : Notice.error(words));
    }
}
