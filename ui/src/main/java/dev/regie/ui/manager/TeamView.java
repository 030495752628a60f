package dev.regie.ui.manager;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import dev.regie.core.catalogue.Catalogue;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.enrolment.CourseStanding;
import dev.regie.core.enrolment.PersonStandings;
import dev.regie.core.enrolment.Standing;
import dev.regie.core.enrolment.TeamProgress;
import dev.regie.ui.component.ContentText;
import dev.regie.ui.component.Drawing;
import dev.regie.ui.component.EmptyState;
import dev.regie.ui.component.Page;
import dev.regie.ui.component.Section;
import dev.regie.ui.component.Standings;
import dev.regie.ui.component.Status;
import dev.regie.ui.component.Table;
import dev.regie.ui.i18n.Formats;
import dev.regie.ui.shell.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.List;

/** A manager's own people: per course not started, busy or done, and by when. Nothing else, and the page says so. */
@Route(value = "team", layout = Frame.class)
public class TeamView extends Page {
    private static final long serialVersionUID = 1L;

    @Inject
    transient TeamProgress team;

    @Inject
    transient Catalogue catalogue;

    @Inject
    transient Formats formats;

    @PostConstruct
    void build() {
        title(text("team.title"));
        lead(text("team.lead"));
        List<PersonStandings> people = team.ofMyTeam();
        if (people.isEmpty()) {
            add(new EmptyState(Drawing.DESK, text("team.empty.title"), text("team.empty.why")));
            return;
        }
        List<CourseKey> courses = people.stream()
                .flatMap(person -> person.courses().stream())
                .map(CourseStanding::course)
                .distinct()
                .sorted()
                .toList();
        if (courses.isEmpty()) {
            add(new EmptyState(Drawing.DESK, text("team.noCourses.title"), text("team.noCourses.why")));
        }
        courses.forEach(course -> add(section(course, people)));
    }

    private Section section(CourseKey course, List<PersonStandings> people) {
        Table table = new Table(name(course), text("people.name"), text("cohort.standing"), text("team.due"));
        for (PersonStandings person : people) {
            person.courses().stream()
                    .filter(standing -> standing.course().equals(course))
                    .forEach(standing -> table.row(
                            person.name().familyFirst(),
                            Standings.status(standing.standing()).badge(),
                            due(standing)));
        }
        return new Section(name(course), counts(course, people), table);
    }

    private static Component counts(CourseKey course, List<PersonStandings> people) {
        List<CourseStanding> standings = people.stream()
                .flatMap(person -> person.courses().stream())
                .filter(standing -> standing.course().equals(course))
                .toList();
        Div row = new Div(
                Status.NOT_STARTED.badge(text("count.notStarted", count(standings, Standing.NOT_STARTED))),
                Status.BUSY.badge(text("count.busy", count(standings, Standing.BUSY))),
                Status.DONE.badge(text("count.done", count(standings, Standing.DONE))));
        row.addClassName("row");
        return row;
    }

    private static long count(List<CourseStanding> standings, Standing wanted) {
        return standings.stream().filter(each -> each.standing() == wanted).count();
    }

    private Component due(CourseStanding standing) {
        if (standing.overdue()) {
            return Status.ATTENTION.badge();
        }
        return new Span(
                standing.due() == null || standing.standing() == Standing.DONE
                        ? ""
                        : formats.shortDate(standing.due()));
    }

    private String name(CourseKey course) {
        return catalogue
                .latest(course)
                .map(version -> ContentText.of(version.content().title()).text())
                .orElse(course.text());
    }
}
