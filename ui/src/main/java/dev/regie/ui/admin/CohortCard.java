package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import dev.regie.core.cohort.CohortSummary;
import dev.regie.ui.component.Icons;
import dev.regie.ui.component.Status;
import dev.regie.ui.i18n.Formats;

/** A cohort to open, with how far its people are. */
final class CohortCard extends RouterLink {
    private static final long serialVersionUID = 1L;

    CohortCard(CohortSummary cohort, Formats formats) {
        setRoute(
                CohortView.class,
                new RouteParameters(CohortView.COHORT, cohort.id().toString()));
        addClassName("card");
        Span name = new Span(cohort.name());
        name.addClassName("card-title");
        Span dates = new Span(text("cohort.dates", formats.date(cohort.start()), formats.date(cohort.end())));
        dates.addClassNames("quiet", "small");
        Span stage = new Span(text("cohort.stageAndPeople", CohortWords.stage(cohort.stage()), cohort.people()));
        stage.addClassNames("quiet", "small");
        Div foot = new Div();
        foot.addClassNames("card-foot", "row");
        if (cohort.somebodyLate()) {
            foot.add(Status.ATTENTION.badge(text("cohorts.late")));
        }
        if (cohort.newerVersions() > 0) {
            Span newer = new Span(Icons.RECORD.icon(), new Span(text("cohorts.newerVersion", cohort.newerVersions())));
            newer.addClassName("status");
            foot.add(newer);
        }
        cohort.counts()
                .ifPresent(counts -> foot.add(
                        Status.NOT_STARTED.badge(text("count.notStarted", counts.notStarted())),
                        Status.BUSY.badge(text("count.busy", counts.busy())),
                        Status.DONE.badge(text("count.done", counts.done()))));
        add(name, dates, stage, foot);
    }
}
