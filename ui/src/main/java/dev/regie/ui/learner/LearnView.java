package dev.regie.ui.learner;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import dev.regie.core.access.CurrentUser;
import dev.regie.core.enrolment.Nudge;
import dev.regie.core.enrolment.NudgeService;
import dev.regie.core.people.PeopleService;
import dev.regie.core.shared.Settings;
import dev.regie.ui.component.ContentText;
import dev.regie.ui.component.Drawing;
import dev.regie.ui.component.EmptyState;
import dev.regie.ui.component.Links;
import dev.regie.ui.component.Page;
import dev.regie.ui.component.Section;
import dev.regie.ui.component.Station;
import dev.regie.ui.component.StationLine;
import dev.regie.ui.i18n.Formats;
import dev.regie.ui.shell.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The learner's home: one next step, the path it is on, and everything else below it. */
@Route(value = "learn", layout = Frame.class)
public class LearnView extends Page {
    private static final long serialVersionUID = 1L;

    /** How many stations stand side by side on a wide page without crowding. */
    private static final int MOST_STATIONS = 6;

    @Inject
    transient MyCourses courses;

    @Inject
    transient NudgeService nudges;

    @Inject
    transient CurrentUser currentUser;

    @Inject
    transient PeopleService people;

    @Inject
    transient Formats formats;

    @Inject
    transient Settings settings;

    @PostConstruct
    void build() {
        title(people.find(currentUser.require().id())
                .map(person -> text("learn.hello", person.name().given()))
                .orElseGet(() -> text("learn.title")));
        List<Taken> all = courses.all();
        LearnHome home = LearnHome.of(all, formats.today(), settings.timeZone());
        showNudges(all);
        home.current().ifPresentOrElse(this::showCurrent, () -> showNothing(home));
        showDue(text("learn.dueSoon"), home.dueSoon());
        showDue(text("learn.dueLater"), home.dueLater());
        showCards(text("learn.others"), home.others());
        showCards(text("learn.paused"), home.paused());
        showCards(home.current().isPresent() ? text("learn.recentlyDone") : text("learn.done"), home.done());
    }

    private void showNudges(List<Taken> all) {
        List<Nudge> asked = nudges.mine();
        if (asked.isEmpty()) {
            return;
        }
        Div cards = new Div();
        cards.addClassName("nudges");
        asked.forEach(nudge -> all.stream()
                .filter(taken -> taken.enrolment().course().equals(nudge.course()))
                .findFirst()
                .ifPresent(taken -> cards.add(NudgeCard.on(nudges, nudge, courseLink(taken), formats))));
        add(cards);
    }

    private void showCurrent(Taken taken) {
        CourseSteps.next(taken)
                .ifPresentOrElse(
                        next -> add(NextStepCard.withCourse(taken, next, due(taken))),
                        () -> CourseSteps.opensNext(taken).ifPresent(this::showWaiting));
        List<Station> stations = Path.of(taken, formats);
        Section path = new Section(text("learn.path"), StationLine.across(Path.around(stations, MOST_STATIONS)));
        RouterLink whole = courseLink(taken);
        whole.removeAll();
        whole.add(text("learn.wholeCourse", stations.size() > MOST_STATIONS ? stations.size() : 1));
        path.beside(whole);
        add(path);
    }

    private void showWaiting(LocalDate day) {
        add(new EmptyState(Drawing.DESK, text("learn.opens", formats.date(day)), text("learn.opens.why")));
    }

    private void showNothing(LearnHome home) {
        boolean something = !home.done().isEmpty();
        add(new EmptyState(
                Drawing.DESK,
                something ? text("learn.allDone.title") : text("learn.empty.title"),
                something ? text("learn.allDone.why") : text("learn.empty.why"),
                Links.quiet("/learn/catalogue", text("learn.toCatalogue"))));
    }

    private void showDue(String title, List<Taken> due) {
        if (due.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("line-list");
        due.forEach(taken -> {
            Component link = courseLink(taken);
            Span when = new Span(due(taken));
            when.addClassName("quiet");
            list.add(new ListItem(link, when));
        });
        add(new Section(title, list));
    }

    private void showCards(String title, List<Taken> shown) {
        if (shown.isEmpty()) {
            return;
        }
        Div cards = new Div();
        cards.addClassName("cards");
        shown.forEach(taken -> cards.add(new CourseCard(taken, due(taken))));
        add(new Section(title, cards));
    }

    private static RouterLink courseLink(Taken taken) {
        RouterLink link = new RouterLink(
                CourseView.class,
                new RouteParameters(
                        CourseView.COURSE, taken.enrolment().course().text()));
        link.add(ContentText.of(taken.version().content().title()).span());
        return link;
    }

    private String due(Taken taken) {
        @Nullable LocalDate due = taken.enrolment().due();
        return due == null ? "" : formats.due(due);
    }
}
