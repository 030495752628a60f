package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.regie.core.cohort.Cohort;
import dev.regie.core.cohort.CohortEdit;
import dev.regie.core.cohort.CohortService;
import dev.regie.core.cohort.EditResult;
import dev.regie.core.people.PeopleService;
import dev.regie.core.people.TeamChoices;
import dev.regie.ui.component.DateField;
import dev.regie.ui.component.Icons;
import dev.regie.ui.component.Links;
import dev.regie.ui.component.Notice;
import dev.regie.ui.component.Page;
import dev.regie.ui.component.Section;
import dev.regie.ui.shell.Frame;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** Changes a cohort's name, days, rule and guides. Who else changed it in the meantime is told, and what was typed stays. */
@Route(value = "admin/cohorts/:cohort/edit", layout = Frame.class)
public class EditCohortView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    @Inject
    transient CohortService cohorts;

    @Inject
    transient TeamChoices teams;

    @Inject
    transient PeopleService people;

    private final TextField name = new TextField(text("cohort.name"));
    private final DateField start = new DateField(text("cohort.start"));
    private final DateField end = new DateField(text("cohort.end"));
    private final Div answer = new Div();

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Cohort> found = CohortRef.cohort(event.getRouteParameters()).flatMap(cohorts::find);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(found.get());
    }

    private void show(Cohort cohort) {
        startAnew();
        addClassName("narrow");
        Anchor back = new Anchor("/" + CohortRef.page(cohort.id()), cohort.name());
        back.addComponentAsFirst(Icons.BACK.icon());
        back.addClassName("crumb");
        back(back);
        title(text("cohort.edit.title"));
        RuleFields rule = new RuleFields(teams, () -> {});
        GuideFields guides = new GuideFields(people);
        name.setValue(cohort.name());
        start.setValue(cohort.start());
        end.setValue(cohort.end());
        end.setHelperText(text("cohort.edit.end.hint"));
        rule.show(cohort.rule());
        guides.show(cohort.guides());
        Paragraph hint = new Paragraph(text("cohort.edit.rule.hint"));
        hint.addClassNames("quiet", "small");
        Div dates = new Div(start, end);
        dates.addClassName("form-row");
        Button save = new Button(text("cohort.edit.save"), _ -> {
            LocalDate first = start.getValue();
            LocalDate last = end.getValue();
            if (first == null || last == null) {
                refuse(first == null ? text("cohort.startMissing") : text("cohort.endMissing"));
            } else {
                after(cohorts.edit(
                        cohort.id(),
                        new CohortEdit(name.getValue(), first, last, rule.rule(), guides.guides(), cohort.version())));
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(save, Links.quiet("/" + CohortRef.page(cohort.id()), text("cancel")));
        actions.addClassName("form-actions");
        answer.removeAll();
        Div form = new Div(
                new Section(text("cohort.step.what"), name, dates),
                new Section(text("cohort.step.people"), hint, rule),
                new Section(text("cohort.step.guides"), guides),
                answer,
                actions);
        form.addClassName("form");
        add(form);
    }

    private void after(EditResult result) {
        switch (result) {
            case EditResult.Changed(Cohort now) -> UI.getCurrent().navigate(CohortRef.page(now.id()));
            case EditResult.Refused(var reasons) ->
                refuse(reasons.stream().map(CohortWords::refusal).toArray(String[]::new));
            case EditResult.ChangedMeanwhile(Cohort now) -> {
                refuse(text("cohort.changedMeanwhile"));
                answer.add(new Button(text("cohort.edit.showNow"), _ -> show(now)));
            }
            case EditResult.Unknown() -> UI.getCurrent().navigate(CohortsView.class);
        }
    }

    private void refuse(String... reasons) {
        answer.removeAll();
        answer.addClassName("notices");
        for (String reason : reasons) {
            answer.add(Notice.error(reason));
        }
    }
}
