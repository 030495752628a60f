package dev.regie.ui.trainer;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import dev.regie.core.catalogue.Catalogue;
import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.catalogue.content.Assessment;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.catalogue.content.LessonBlock;
import dev.regie.core.catalogue.content.StableId;
import dev.regie.core.catalogue.content.WithBlocks;
import dev.regie.core.enrolment.AnswerPoints;
import dev.regie.player.lesson.LessonStops;
import dev.regie.player.lesson.LessonStops.Quiet;
import dev.regie.ui.component.ContentText;
import dev.regie.ui.component.Icons;
import dev.regie.ui.component.Page;
import dev.regie.ui.component.Section;
import dev.regie.ui.shell.Frame;
import dev.regie.ui.trainer.CountBars.Kind;
import dev.regie.ui.trainer.CountBars.Part;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where people get stuck in one activity: the blocks at which they stopped, the questions and items that went wrong. Counts alone. */
@Route(value = "studio/courses/:course/stuck/:activity", layout = Frame.class)
public class StuckView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    static final String ACTIVITY = "activity";
    private static final String DAYS = "days";

    @Inject
    transient Catalogue catalogue;

    @Inject
    transient LessonStops stops;

    @Inject
    transient AnswerPoints answers;

    /** Whether there is anything to tell of this kind of activity. */
    static boolean tellsOf(Activity activity) {
        return activity instanceof WithBlocks || activity instanceof Assessment;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<CourseVersion> version = event.getRouteParameters()
                .get(VersionsView.COURSE)
                .filter(StableId::isStableId)
                .flatMap(key -> catalogue.latest(new CourseKey(key)));
        Optional<Activity> activity = version.flatMap(
                        course -> event.getRouteParameters().get(ACTIVITY).flatMap(course.content()::activity))
                .filter(StuckView::tellsOf);
        if (version.isPresent() && activity.isPresent()) {
            show(version.get(), activity.get(), quiet(event));
        } else {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private static Quiet quiet(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(DAYS)
                .flatMap(asked -> Arrays.stream(Quiet.values())
                        .filter(each -> String.valueOf(each.days()).equals(asked))
                        .findFirst())
                .orElse(Quiet.FORTNIGHT);
    }

    private void show(CourseVersion version, Activity activity, Quiet quiet) {
        startAnew();
        RouterLink back = new RouterLink(
                VersionsView.class,
                new RouteParameters(VersionsView.COURSE, version.key().text()));
        back.add(Icons.BACK.icon(), ContentText.of(version.content().title()).span());
        back.addClassName("crumb");
        back(back);
        title(ContentText.of(activity.title()));
        lead(text("stuck.lead"));
        switch (activity) {
            case WithBlocks page -> {
                add(stops(version, page, quiet));
                AnswerBars.questions(page, answers.of(version.key(), page.id())).ifPresent(this::add);
            }
            case Assessment assessment -> add(AnswerBars.items(assessment, answers.of(version.key(), assessment.id())));
            default -> throw new IllegalArgumentException("Nothing to tell of " + activity.kind());
        }
    }

    private Section stops(CourseVersion version, WithBlocks page, Quiet quiet) {
        Map<String, Integer> stopped = stops.of(version.key(), page.id(), quiet);
        Paragraph what = new Paragraph(text("stuck.stops.what"));
        what.addClassNames("quiet", "prose");
        return new Section(
                text("stuck.stops"),
                what,
                choice(version, page, quiet),
                stopped.isEmpty() ? new Paragraph(text("stuck.stops.none")) : bars(version, page, stopped));
    }

    private static Component choice(CourseVersion version, WithBlocks page, Quiet quiet) {
        RadioButtonGroup<Quiet> days = new RadioButtonGroup<>(text("stuck.days"));
        days.setItems(Quiet.values());
        days.setItemLabelGenerator(each -> text("stuck.days.of", each.days()));
        days.setValue(quiet);
        days.addValueChangeListener(event -> UI.getCurrent()
                .navigate("studio/courses/" + version.key() + "/stuck/" + page.id() + "?" + DAYS + "="
                        + event.getValue().days()));
        return days;
    }

    private static CountBars bars(CourseVersion version, WithBlocks page, Map<String, Integer> stopped) {
        Map<String, ContentText> words = BlockWords.of(version.content(), page);
        CountBars bars = new CountBars(
                stopped.values().stream().mapToInt(Integer::intValue).max().orElse(0));
        List<LessonBlock> blocks = page.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            String id = blocks.get(i).id();
            Integer people = stopped.get(id);
            Span number = new Span(text("stuck.block", i + 1, blocks.size()));
            number.addClassNames("quiet", "small");
            Div title = new Div(number);
            Optional.ofNullable(words.get(id)).map(ContentText::span).ifPresent(title::add);
            title.addClassName("bar-title");
            bars.row(
                    title,
                    people == null ? text("stuck.stopped.withheld") : text("stuck.stopped", people),
                    people == null ? List.of() : List.of(new Part(Kind.STUCK, people)));
        }
        return bars;
    }
}
