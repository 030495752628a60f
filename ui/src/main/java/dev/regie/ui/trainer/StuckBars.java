package dev.regie.ui.trainer;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.enrolment.ActivityCount;
import dev.regie.ui.component.ContentText;
import java.util.List;

/** Per activity how many people opened it and how many did what it asks: a bar to look at, the counts in words. */
final class StuckBars extends UnorderedList {
    private static final long serialVersionUID = 1L;

    StuckBars(CourseContent course, List<ActivityCount> counts) {
        addClassNames("plain-list", "bars");
        int most = counts.stream().mapToInt(ActivityCount::begun).max().orElse(0);
        for (ActivityCount count : counts) {
            course.activity(count.activityId()).ifPresent(activity -> {
                Span title = ContentText.of(activity.title()).span();
                title.addClassName("line-main");
                Span words = new Span(
                        count.mayBeShown()
                                ? text("studio.stuck.counts", count.begun(), count.done(), count.stuck())
                                : text("studio.stuck.withheld"));
                words.addClassNames("quiet", "small");
                ListItem item = new ListItem(title);
                if (count.mayBeShown()) {
                    item.add(bar(count, most));
                }
                item.add(words);
                add(item);
            });
        }
    }

    private static Div bar(ActivityCount count, int most) {
        Div bar = new Div();
        bar.addClassName("bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.add(part("done", Math.min(count.done(), count.begun()), most), part("stuck", count.stuck(), most));
        return bar;
    }

    private static Div part(String name, int of, int most) {
        Div part = new Div();
        part.addClassName("bar-part");
        part.getElement().setAttribute("data-part", name);
        part.getStyle().set("inline-size", (100 * of / Math.max(1, most)) + "%");
        return part;
    }
}
