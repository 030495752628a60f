package dev.regie.ui.learner;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.enrolment.Standing;
import dev.regie.ui.component.ContentText;
import dev.regie.ui.component.Icons;
import dev.regie.ui.component.Links;

/** The one thing to do next, and the most visible one on the page. */
final class NextStepCard extends Div {
    private static final long serialVersionUID = 1L;

    /** For a page about many things: says which course it is a step of. */
    static NextStepCard withCourse(Taken taken, Activity next, String due) {
        return new NextStepCard(taken, next, due, true);
    }

    /** For the page of the course itself. */
    static NextStepCard onItsCourse(Taken taken, Activity next, String due) {
        return new NextStepCard(taken, next, due, false);
    }

    private NextStepCard(Taken taken, Activity next, String due, boolean namesCourse) {
        addClassName("next-step");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", text("learn.next"));
        CourseContent content = taken.version().content();
        Span eyebrow = new Span(text("learn.next"));
        eyebrow.addClassName("next-step-eyebrow");
        H2 title = ContentText.of(next.title()).into(new H2());
        Span course =
                new Span(Icons.COURSE.icon(), ContentText.of(content.title()).span());
        Span minutes = new Span(Icons.CLOCK.icon(), new Span(text("minutes", next.minutes())));
        Div meta = namesCourse ? new Div(course, minutes) : new Div(minutes);
        meta.addClassName("meta");
        if (!due.isEmpty()) {
            meta.add(new Span(Icons.CALENDAR.icon(), new Span(due)));
        }
        Div words = new Div(eyebrow, title, meta);
        words.addClassName("next-step-text");
        boolean begun = taken.progress().activity(next.id()).standing() == Standing.BUSY
                || taken.progress().standing() == Standing.BUSY;
        add(
                words,
                Links.now(
                        Path.playAddress(content.key(), next.id()),
                        begun ? text("learn.continue") : text("learn.begin")));
    }
}
