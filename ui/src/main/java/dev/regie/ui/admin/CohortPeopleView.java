package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.regie.core.cohort.Cohort;
import dev.regie.core.cohort.CohortForecast;
import dev.regie.core.cohort.CohortPeople;
import dev.regie.core.cohort.CohortService;
import dev.regie.core.cohort.MembershipChange;
import dev.regie.core.people.PeopleService;
import dev.regie.ui.component.Icons;
import dev.regie.ui.component.Links;
import dev.regie.ui.component.Notice;
import dev.regie.ui.component.Page;
import dev.regie.ui.i18n.Formats;
import dev.regie.ui.shell.Frame;
import jakarta.inject.Inject;
import java.util.Optional;

/** Lets people into a cohort, by name; says before what will be found of them. */
@Route(value = "admin/cohorts/:cohort/people", layout = Frame.class)
public class CohortPeopleView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    @Inject
    transient CohortService cohorts;

    @Inject
    transient CohortPeople members;

    @Inject
    transient PeopleService people;

    @Inject
    transient Formats formats;

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
        title(text("cohort.addPeople"));
        lead(text("cohort.addPeople.lead", formats.date(cohort.end())));
        PeoplePicker picker = new PeoplePicker(text("cohort.addPeople.who"), people);
        Div summary = new Div();
        summary.addClassName("summary");
        summary.getElement().setAttribute("role", "status");
        summary.setVisible(false);
        picker.addValueChangeListener(_ -> {
            CohortForecast forecast = members.forecast(cohort.id(), picker.chosen());
            summary.removeAll();
            summary.setVisible(!picker.isEmpty());
            summary.add(new Paragraph(text("cohort.addPeople.count", forecast.people())), new ForecastText(forecast));
        });
        Div answer = new Div();
        Button save = new Button(text("cohort.addPeople.save"), _ -> {
            answer.removeAll();
            if (picker.isEmpty()) {
                answer.add(Notice.error(text("cohort.addPeople.nobody")));
                picker.focus();
                return;
            }
            switch (members.add(cohort.id(), picker.chosen())) {
                case MembershipChange.Closed _ -> answer.add(Notice.error(text("cohort.addPeople.closed")));
                case MembershipChange.UnknownPeople _ -> answer.add(Notice.error(text("cohort.unknownPerson")));
                case MembershipChange.Added _, MembershipChange.Removed _, MembershipChange.UnknownCohort _ ->
                    UI.getCurrent().navigate(CohortRef.page(cohort.id()));
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(save, Links.quiet("/" + CohortRef.page(cohort.id()), text("cancel")));
        actions.addClassName("form-actions");
        Div form = new Div(picker, summary, answer, actions);
        form.addClassName("form");
        add(form);
    }
}
