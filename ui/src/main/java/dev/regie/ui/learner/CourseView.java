package dev.regie.ui.learner;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import dev.regie.core.access.DataClass;
import dev.regie.core.catalogue.Catalogue;
import dev.regie.core.catalogue.Course;
import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.catalogue.content.Blend;
import dev.regie.core.catalogue.content.CourseChanges;
import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.cohort.Guide;
import dev.regie.core.cohort.PassageGuides;
import dev.regie.core.enrolment.SelfEnrolment;
import dev.regie.core.enrolment.Source;
import dev.regie.core.enrolment.Standing;
import dev.regie.core.people.PeopleService;
import dev.regie.core.people.Person;
import dev.regie.core.shared.LanguageMap;
import dev.regie.core.shared.PersonId;
import dev.regie.ui.component.ContentHtml;
import dev.regie.ui.component.ContentText;
import dev.regie.ui.component.Icons;
import dev.regie.ui.component.Links;
import dev.regie.ui.component.Notice;
import dev.regie.ui.component.Page;
import dev.regie.ui.component.Section;
import dev.regie.ui.component.StationLine;
import dev.regie.ui.i18n.Formats;
import dev.regie.ui.i18n.Texts;
import dev.regie.ui.shell.Frame;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One course: what it is for, what it takes, its stations, and the way on, in or to whom to ask. */
@Route(value = "learn/courses/:course", layout = Frame.class)
public class CourseView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    static final String COURSE = "course";

    @Inject
    transient MyCourses courses;

    @Inject
    transient Catalogue catalogue;

    @Inject
    transient SelfEnrolment self;

    @Inject
    transient PassageGuides guides;

    @Inject
    transient PeopleService people;

    @Inject
    transient Formats formats;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<CourseKey> key = event.getRouteParameters().get(COURSE).flatMap(CourseView::key);
        if (!key.map(this::show).orElse(false)) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private static Optional<CourseKey> key(String text) {
        try {
            return Optional.of(new CourseKey(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean show(CourseKey key) {
        Optional<Taken> taken = courses.one(key);
        if (taken.isPresent()) {
            show(taken.get());
            return true;
        }
        Optional<CourseVersion> latest = catalogue.latest(key);
        latest.ifPresent(this::showToOthers);
        return latest.isPresent();
    }

    private void show(Taken taken) {
        head(taken.version());
        if (taken.isCompleted()) {
            add(Notice.info(taken.progress()
                    .completedAt()
                    .map(moment -> text("course.completedOn", formats.date(moment)))
                    .orElseGet(() -> text("course.completed"))));
        } else {
            CourseSteps.next(taken)
                    .ifPresentOrElse(
                            next -> add(NextStepCard.onItsCourse(taken, next, due(taken))),
                            () -> CourseSteps.opensNext(taken)
                                    .ifPresent(day -> add(Notice.info(text("learn.opens", formats.date(day))))));
        }
        if (taken.enrolment().source() instanceof Source.SelfChosen
                && taken.enrolment().state().isOpen()
                && taken.progress().standing() == Standing.NOT_STARTED) {
            add(JoinBox.toLetGo(
                    self, taken.enrolment(), () -> showAgain(taken.enrolment().course())));
        }
        add(new Section(text("course.path"), StationLine.down(Path.of(taken, formats))));
        guides(taken);
        about(taken.version());
        newerVersion(taken);
    }

    private void showToOthers(CourseVersion version) {
        head(version);
        boolean open =
                catalogue.course(version.key()).filter(Course::selfEnrolment).isPresent();
        add(open ? JoinBox.toTake(self, version, () -> showAgain(version.key())) : JoinBox.toAskFor());
        add(new Section(text("course.path"), StationLine.down(Path.of(version.content()))));
        about(version);
    }

    private void showAgain(CourseKey course) {
        show(course);
        focusHeading();
    }

    private void head(CourseVersion version) {
        startAnew();
        back(Links.back(LearnView.class, text("learn.back")));
        title(ContentText.of(version.content().title()));
        lead(html(version, version.content().summary()));
        CourseContent content = version.content();
        Div meta = new Div(
                new Span(Icons.CLOCK.icon(), new Span(time(content))),
                new Span(
                        Icons.PROGRESS.icon(),
                        new Span(text("course.stations", content.activities().size()))));
        meta.addClassName("meta");
        beneath(meta);
    }

    /** Honest: what the course asks, and what everything in it takes. */
    private static String time(CourseContent content) {
        int required = content.requiredMinutes();
        int all = Blend.of(content).total();
        return required == all ? text("course.minutes", all) : text("course.minutesBoth", required, all);
    }

    private ContentHtml html(CourseVersion version, LanguageMap markdown) {
        return ContentHtml.of(catalogue.rendered(version.id(), Texts.language()).html(markdown));
    }

    private void about(CourseVersion version) {
        CourseContent content = version.content();
        UnorderedList objectives = bullets();
        content.objectives()
                .forEach(objective ->
                        objectives.add(ContentText.of(objective.text()).into(new ListItem())));
        add(new Section(text("course.objectives"), objectives));
        add(new Section(text("course.blend"), new BlendBar(Blend.of(content))));
        if (!content.audience().isEmpty()) {
            ContentHtml audience = html(version, content.audience());
            audience.addClassName("prose");
            add(new Section(text("course.audience"), audience));
        }
        before(content.key());
        ownAlone(content);
    }

    private void before(CourseKey key) {
        List<CourseKey> before = Prerequisites.of(key, catalogue);
        if (before.isEmpty()) {
            return;
        }
        UnorderedList list = bullets();
        before.forEach(each -> catalogue
                .latest(each)
                .ifPresentOrElse(
                        version -> list.add(new ListItem(link(version))),
                        () -> list.add(new ListItem(new Span(each.text())))));
        add(new Section(text("course.before"), list));
    }

    private void ownAlone(CourseContent content) {
        List<Activity> mine = content.activities().stream()
                .filter(activity -> activity.dataClass() == DataClass.PRIVATE)
                .toList();
        Paragraph what = new Paragraph(text("course.private.what"));
        what.addClassName("prose");
        Section section = new Section(text("course.private"), what);
        if (!mine.isEmpty()) {
            UnorderedList list = bullets();
            mine.forEach(activity -> list.add(ContentText.of(activity.title()).into(new ListItem())));
            section.add(list);
        }
        RouterLink table = new RouterLink(RecordView.class);
        table.add(text("course.private.table"));
        section.add(table);
        add(section);
    }

    private void guides(Taken taken) {
        Set<Guide> known = guides.of(taken.enrolment());
        if (known.isEmpty()) {
            return;
        }
        Map<PersonId, Person> persons =
                people.all(known.stream().map(Guide::person).distinct().toList());
        UnorderedList list = bullets();
        known.stream()
                .sorted(Comparator.comparing(Guide::duty))
                .forEach(guide -> Optional.ofNullable(persons.get(guide.person()))
                        .ifPresent(person -> list.add(new ListItem(
                                switch (guide.duty()) {
                                    case FACILITATOR ->
                                        text("course.facilitator", person.name().full());
                                    case COACH ->
                                        text("course.coach", person.name().full());
                                }))));
        add(new Section(text("course.guides"), list));
    }

    private void newerVersion(Taken taken) {
        catalogue
                .latest(taken.version().key())
                .filter(latest -> latest.number() > taken.version().number())
                .ifPresent(latest -> {
                    Paragraph which = new Paragraph(text(
                            "course.newer.what",
                            latest.number(),
                            formats.date(latest.publishedAt()),
                            taken.version().number()));
                    which.addClassName("prose");
                    add(new Section(
                            text("course.newer"),
                            which,
                            new VersionNotes(
                                    CourseChanges.between(taken.version().content(), latest.content()))));
                });
    }

    private static RouterLink link(CourseVersion version) {
        RouterLink link = new RouterLink(
                CourseView.class, new RouteParameters(COURSE, version.key().text()));
        link.add(ContentText.of(version.content().title()).span());
        return link;
    }

    private static UnorderedList bullets() {
        UnorderedList list = new UnorderedList();
        list.addClassName("bullets");
        return list;
    }

    private String due(Taken taken) {
        @Nullable LocalDate due = taken.enrolment().due();
        return due == null ? "" : formats.due(due);
    }
}
