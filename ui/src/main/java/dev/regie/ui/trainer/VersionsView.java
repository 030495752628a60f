package dev.regie.ui.trainer;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import dev.regie.core.catalogue.Catalogue;
import dev.regie.core.catalogue.Course;
import dev.regie.core.catalogue.CourseResult;
import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.catalogue.content.CourseChanges;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.enrolment.ActivityCount;
import dev.regie.core.enrolment.StuckPoints;
import dev.regie.ui.component.ContentHtml;
import dev.regie.ui.component.ContentText;
import dev.regie.ui.component.Links;
import dev.regie.ui.component.Notice;
import dev.regie.ui.component.Page;
import dev.regie.ui.component.Section;
import dev.regie.ui.component.Table;
import dev.regie.ui.i18n.Formats;
import dev.regie.ui.i18n.Texts;
import dev.regie.ui.learner.VersionNotes;
import dev.regie.ui.shell.Frame;
import jakarta.inject.Inject;
import java.util.List;

/** A course for its makers: its activities to preview, and every version that was published. */
@Route(value = "studio/courses/:course", layout = Frame.class)
public class VersionsView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    static final String COURSE = "course";
    private static final int SHORT_HASH = 12;
    private static final int MOST_NOTES = 10;

    @Inject
    transient Catalogue catalogue;

    @Inject
    transient StuckPoints stuck;

    @Inject
    transient Formats formats;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<CourseVersion> versions =
                event.getRouteParameters().get(COURSE).map(this::versions).orElse(List.of());
        if (versions.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else {
            show(versions);
        }
    }

    private List<CourseVersion> versions(String key) {
        try {
            return catalogue.versions(new CourseKey(key));
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    private void show(List<CourseVersion> versions) {
        CourseVersion latest = versions.getFirst();
        startAnew();
        back(Links.back(StudioView.class, text("studio.title")));
        title(ContentText.of(latest.content().title()));
        lead(ContentHtml.of(catalogue
                .rendered(latest.id(), Texts.language())
                .html(latest.content().summary())));
        RouterLink materials = new RouterLink(
                MaterialsView.class, new RouteParameters(COURSE, latest.key().text()));
        materials.add(text("materials.title"));
        materials.addClassName("quiet-action");
        act(materials);
        add(
                new Section(text("studio.preview"), new Previews(latest)),
                new Section(text("studio.stuck"), stuckWords(), stuck(latest)),
                new Section(text("studio.self"), selfEnrolment(latest.key())),
                new Section(text("studio.versions"), table(versions)));
        notes(versions);
    }

    private Component stuck(CourseVersion version) {
        List<ActivityCount> counts = stuck.of(version.content());
        return counts.stream().anyMatch(ActivityCount::mayBeShown)
                ? new StuckBars(version, counts)
                : new Paragraph(text("studio.stuck.none"));
    }

    private static Paragraph stuckWords() {
        Paragraph words = new Paragraph(text("studio.stuck.what"));
        words.addClassNames("quiet", "prose");
        return words;
    }

    private Component selfEnrolment(CourseKey key) {
        Div box = new Div();
        box.addClassName("section");
        catalogue.course(key).ifPresent(course -> showSelfEnrolment(box, course));
        return box;
    }

    private void showSelfEnrolment(Div box, Course course) {
        box.removeAll();
        Checkbox allowed = new Checkbox(text("studio.self.allowed"), course.selfEnrolment());
        Paragraph what = new Paragraph(text("studio.self.what"));
        what.addClassNames("quiet", "small", "prose");
        allowed.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                switch (catalogue.changeSelfEnrolment(course.key(), event.getValue(), course.version())) {
                    case CourseResult.Stored(Course now) -> {
                        showSelfEnrolment(box, now);
                        box.add(Notice.info(
                                now.selfEnrolment() ? text("studio.self.isOn") : text("studio.self.isOff")));
                    }
                    case CourseResult.ChangedMeanwhile(Course now) -> {
                        showSelfEnrolment(box, now);
                        box.add(Notice.error(text("studio.self.meanwhile")));
                    }
                    case CourseResult.Unknown() -> box.add(Notice.error(text("studio.self.gone")));
                }
            }
        });
        box.add(allowed, what);
    }

    /** What the latest version makes different from each one before it. */
    private void notes(List<CourseVersion> versions) {
        if (versions.size() < 2) {
            return;
        }
        Section section = new Section(text("studio.changes"));
        for (int i = 0; i + 1 < versions.size() && i < MOST_NOTES; i++) {
            CourseVersion later = versions.get(i);
            CourseVersion earlier = versions.get(i + 1);
            Details details = new Details(text("studio.changes.since", later.number(), earlier.number()));
            details.add(new VersionNotes(CourseChanges.between(earlier.content(), later.content())));
            details.setOpened(i == 0);
            section.add(details);
        }
        add(section);
    }

    private Component table(List<CourseVersion> versions) {
        Table table = new Table(
                text("studio.versions"),
                text("version.number"),
                text("version.kind"),
                text("version.published"),
                text("version.hash"));
        versions.forEach(version -> table.row(
                text("version.short", version.number()),
                new Span(
                        switch (version.publication()) {
                            case EDITORIAL -> text("version.editorial");
                            case SUBSTANTIVE -> text("version.substantive");
                        }),
                new Span(formats.shortDate(version.publishedAt())),
                code(version.contentHash().substring(0, SHORT_HASH))));
        return table;
    }

    private static Span code(String text) {
        Span code = new Span(text);
        code.addClassName("code");
        return code;
    }
}
