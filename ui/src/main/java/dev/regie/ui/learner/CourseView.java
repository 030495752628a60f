package dev.regie.ui.learner;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.regie.core.catalogue.Catalogue;
import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.catalogue.content.CourseKey;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One course as the learner takes it: what it is for, its stations, and the way on. */
@Route(value = "learn/courses/:course", layout = Frame.class)
public class CourseView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    static final String COURSE = "course";

    @Inject
    transient MyCourses courses;

    @Inject
    transient Catalogue catalogue;

    @Inject
    transient Formats formats;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<CourseKey> key = event.getRouteParameters().get(COURSE).flatMap(CourseView::key);
        Optional<Taken> taken = key.flatMap(courses::one);
        if (taken.isPresent()) {
            show(taken.get());
        } else {
            key.flatMap(catalogue::latest)
                    .ifPresentOrElse(this::showToOthers, () -> event.rerouteToError(NotFoundException.class));
        }
    }

    private static Optional<CourseKey> key(String text) {
        try {
            return Optional.of(new CourseKey(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void show(Taken taken) {
        head(taken.version());
        CourseContent content = taken.version().content();
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
        add(new Section(text("course.path"), StationLine.down(Path.of(taken, formats))));
        objectives(content);
    }

    private void showToOthers(CourseVersion version) {
        head(version);
        add(Notice.info(text("course.notEnrolled")));
        add(new Section(text("course.path"), StationLine.down(Path.of(version.content()))));
        objectives(version.content());
    }

    private void head(CourseVersion version) {
        startAnew();
        back(Links.back(LearnView.class, text("learn.back")));
        title(ContentText.of(version.content().title()));
        lead(ContentHtml.of(catalogue
                .rendered(version.id(), Texts.language())
                .html(version.content().summary())));
        Div meta = new Div(
                new Span(
                        Icons.CLOCK.icon(),
                        new Span(text("course.minutes", version.content().requiredMinutes()))),
                new Span(
                        Icons.PROGRESS.icon(),
                        new Span(text(
                                "course.stations",
                                version.content().activities().size()))));
        meta.addClassName("meta");
        beneath(meta);
    }

    private void objectives(CourseContent content) {
        UnorderedList list = new UnorderedList();
        list.addClassName("bullets");
        content.objectives()
                .forEach(objective -> list.add(ContentText.of(objective.text()).into(new ListItem())));
        add(new Section(text("course.objectives"), list));
    }

    private String due(Taken taken) {
        @Nullable LocalDate due = taken.enrolment().due();
        return due == null ? "" : formats.due(due);
    }
}
