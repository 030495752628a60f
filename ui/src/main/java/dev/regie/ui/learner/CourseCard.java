package dev.regie.ui.learner;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.ui.component.ContentText;
import dev.regie.ui.component.Standings;
import dev.regie.ui.component.Status;

/** A course to open. */
final class CourseCard extends RouterLink {
    private static final long serialVersionUID = 1L;

    CourseCard(Taken taken, String due) {
        CourseContent content = taken.version().content();
        setRoute(
                CourseView.class,
                new RouteParameters(CourseView.COURSE, content.key().text()));
        addClassName("card");
        Span title = ContentText.of(content.title()).span();
        title.addClassName("card-title");
        Span left = new Span(
                taken.isCompleted()
                        ? text("minutes", content.requiredMinutes())
                        : text("learn.minutesLeft", CourseSteps.minutesLeft(taken)));
        left.addClassNames("quiet", "small");
        Div foot = new Div(status(taken).badge());
        foot.addClassNames("card-foot", "row");
        if (!due.isEmpty() && !taken.isCompleted()) {
            Span term = new Span(due);
            term.addClassNames("quiet", "small");
            foot.add(term);
        }
        add(title, left, foot);
    }

    private static Status status(Taken taken) {
        return taken.isCompleted()
                ? Status.DONE
                : Standings.status(taken.progress().standing());
    }
}
