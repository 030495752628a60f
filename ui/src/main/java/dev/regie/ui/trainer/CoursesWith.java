package dev.regie.ui.trainer;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.survey.InCourses;
import dev.regie.ui.component.ContentText;
import dev.regie.ui.i18n.Texts;
import java.util.List;

/** Where courses have what the instrument is the convention of, to be opened as a preview. */
final class CoursesWith extends Div {
    private static final long serialVersionUID = 1L;

    CoursesWith(InCourses instrument, List<CourseVersion> courses) {
        UnorderedList list = new UnorderedList();
        list.addClassName("line-list");
        courses.forEach(course -> course.content().activities().stream()
                .filter(activity -> activity.kind().equals(instrument.activity()))
                .findFirst()
                .ifPresent(activity -> list.add(line(course, activity))));
        add(list.getComponentCount() == 0 ? new Paragraph(text("instrument.courses.none")) : list);
    }

    private static ListItem line(CourseVersion course, Activity activity) {
        Span title = ContentText.of(course.content().title()).span();
        title.addClassName("line-main");
        Anchor open = new Anchor(
                "/play/preview/" + course.key() + "/" + activity.id() + "?lang="
                        + Texts.language().tag(),
                ContentText.of(activity.title()).text());
        open.setRouterIgnore(true);
        open.setTarget("_blank");
        return new ListItem(title, open);
    }
}
