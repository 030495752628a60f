package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.regie.core.cohort.Cohort;
import dev.regie.core.cohort.CohortProgress;
import dev.regie.core.cohort.CohortService;
import dev.regie.core.cohort.Counts;
import dev.regie.core.cohort.EditResult;
import dev.regie.core.enrolment.CohortId;
import dev.regie.ui.component.Links;
import dev.regie.ui.component.Notice;
import dev.regie.ui.component.Page;
import dev.regie.ui.component.Query;
import dev.regie.ui.component.Status;
import dev.regie.ui.component.Tally;
import dev.regie.ui.i18n.Formats;
import dev.regie.ui.shell.Frame;
import jakarta.inject.Inject;
import java.util.Optional;

/** One cohort: what asks for attention, what it is, how far its people are, and who is stuck. The address says what is shown of it. */
@Route(value = "admin/cohorts/:cohort", layout = Frame.class)
public class CohortView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    static final String COHORT = CohortRef.COHORT;

    @Inject
    transient CohortService cohorts;

    @Inject
    transient CohortProgress progress;

    @Inject
    transient CohortFacts facts;

    @Inject
    transient CohortOffersPart offers;

    @Inject
    transient CohortProgressPart people;

    @Inject
    transient CohortStuckPart stuck;

    @Inject
    transient Formats formats;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Cohort> found = CohortRef.cohort(event.getRouteParameters()).flatMap(cohorts::find);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(found.get(), Query.of(event.getLocation()));
    }

    private void show(Cohort cohort, Query query) {
        startAnew();
        addClassName("wide");
        back(Links.back(CohortsView.class, text("cohorts.title")));
        title(cohort.name());
        lead(text("cohort.dates", formats.date(cohort.start()), formats.date(cohort.end())));
        Div acts = new Div(Links.quiet("/" + CohortRef.edit(cohort.id()), text("cohort.edit")), closing(cohort));
        acts.addClassName("row");
        act(acts);
        Runnable again = () -> cohorts.find(cohort.id()).ifPresent(now -> show(now, query));
        add(offers.show(cohort, again));
        add(counts(cohort.id()));
        add(facts.show(cohort, again));
        add(people.show(cohort, query, again));
        add(stuck.show(cohort, query));
    }

    private Component counts(CohortId cohort) {
        Optional<Counts> counts = progress.counts(cohort);
        if (counts.isEmpty()) {
            Paragraph withheld = new Paragraph(text("cohort.countsWithheld", Counts.LEAST));
            withheld.addClassNames("quiet", "small");
            return withheld;
        }
        Tally tally = new Tally()
                .count(Status.NOT_STARTED, counts.get().notStarted())
                .count(Status.BUSY, counts.get().busy())
                .count(Status.DONE, counts.get().done());
        return counts.get().late() > 0
                ? tally.count(Status.ATTENTION, counts.get().late())
                : tally;
    }

    private Button closing(Cohort cohort) {
        if (cohort.closed() != null) {
            return new Button(text("cohort.reopen"), _ -> after(cohorts.reopen(cohort.id(), cohort.version())));
        }
        Choice choice = new Choice(text("cohort.close.what"), text("cohort.close.goOn"), text("cohort.close.withdraw"));
        return new Button(
                text("cohort.close"),
                _ -> new Ask(
                                text("cohort.close.title", cohort.name()),
                                text("cohort.close.why"),
                                text("cohort.close"),
                                () -> after(cohorts.close(
                                        cohort.id(), cohort.version(), choice.isSecond(), text("cohort.close.reason"))),
                                choice)
                        .open());
    }

    private void after(EditResult result) {
        switch (result) {
            case EditResult.Changed(Cohort now) -> UI.getCurrent().navigate(CohortRef.page(now.id()));
            case EditResult.ChangedMeanwhile(Cohort now) -> {
                show(now, Query.of(new Location(CohortRef.page(now.id()))));
                addComponentAsFirst(Notice.error(text("cohort.changedMeanwhile")));
            }
            case EditResult.Refused _, EditResult.Unknown _ -> UI.getCurrent().navigate(CohortsView.class);
        }
    }
}
