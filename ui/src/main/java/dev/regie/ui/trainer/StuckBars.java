package dev.regie.ui.trainer;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.enrolment.ActivityCount;
import dev.regie.ui.component.ContentText;
import dev.regie.ui.trainer.CountBars.Kind;
import dev.regie.ui.trainer.CountBars.Part;
import java.util.List;
import java.util.Map;

/** Per activity how many people opened it and how many did what it asks, with the way to the counts per block. */
final class StuckBars extends Div {
    private static final long serialVersionUID = 1L;

    StuckBars(CourseVersion course, List<ActivityCount> counts) {
        CountBars bars = new CountBars(
                counts.stream().mapToInt(ActivityCount::begun).max().orElse(0));
        for (ActivityCount count : counts) {
            course.content()
                    .activity(count.activityId())
                    .ifPresent(activity -> bars.row(title(course, activity), words(count), parts(count)));
        }
        add(bars);
    }

    private static Component title(CourseVersion course, Activity activity) {
        ContentText title = ContentText.of(activity.title());
        if (!StuckView.tellsOf(activity)) {
            return title.span();
        }
        RouterLink link = new RouterLink();
        link.setRoute(
                StuckView.class,
                new RouteParameters(
                        Map.of(VersionsView.COURSE, course.key().text(), StuckView.ACTIVITY, activity.id())));
        link.add(title.span());
        return link;
    }

    private static String words(ActivityCount count) {
        return count.mayBeShown()
                ? text("studio.stuck.counts", count.begun(), count.done(), count.stuck())
                : text("studio.stuck.withheld");
    }

    private static List<Part> parts(ActivityCount count) {
        return count.mayBeShown()
                ? List.of(
                        new Part(Kind.DONE, Math.min(count.done(), count.begun())), new Part(Kind.STUCK, count.stuck()))
                : List.of();
    }
}
