package dev.regie.ui.learner;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import dev.regie.core.enrolment.Nudge;
import dev.regie.core.enrolment.NudgeService;
import dev.regie.ui.component.Icons;
import dev.regie.ui.i18n.Formats;

/** Somebody who leads the learner asks for attention to a course. Can be put away, and taken back as long as the page is open. */
public final class NudgeCard extends Div {
    private static final long serialVersionUID = 1L;

    /** As the learner sees it. */
    static NudgeCard on(NudgeService nudges, Nudge nudge, RouterLink course, Formats formats) {
        NudgeCard card = new NudgeCard();
        card.show(nudges, nudge, course, formats);
        return card;
    }

    /** As the learner would see it: for the manager who is about to send it. */
    public static NudgeCard preview(String sender, String course, String line) {
        NudgeCard card = new NudgeCard();
        Span name = new Span(course);
        name.addClassName("line-main");
        card.words(sender, new Div(name), line);
        return card;
    }

    private NudgeCard() {
        addClassName("nudge");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", text("nudge.label"));
    }

    private void show(NudgeService nudges, Nudge nudge, RouterLink course, Formats formats) {
        Button away = new Button(text("nudge.away"), event -> {
            nudges.dismiss(nudge.id());
            showAway(nudges, nudge, course, formats);
        });
        away.addThemeVariants(ButtonVariant.TERTIARY);
        Span when = new Span(formats.date(nudge.sentAt()));
        when.addClassNames("quiet", "small");
        words(nudge.sender().full(), new Div(course), nudge.line());
        Div foot = new Div(when, away);
        foot.addClassName("row");
        add(foot);
    }

    private void showAway(NudgeService nudges, Nudge nudge, RouterLink course, Formats formats) {
        removeAll();
        Button back = new Button(text("undo"), event -> {
            nudges.restore(nudge.id());
            removeAll();
            show(nudges, nudge, course, formats);
        });
        back.addThemeVariants(ButtonVariant.TERTIARY);
        Span said = new Span(text("nudge.isAway"));
        said.getElement().setAttribute("role", "status");
        Div row = new Div(said, back);
        row.addClassName("row");
        add(row);
        back.focus();
    }

    private void words(String sender, Div course, String line) {
        Paragraph asks = new Paragraph(Icons.PERSON.icon(), new Span(text("nudge.asks", sender)));
        asks.addClassName("nudge-who");
        course.addClassName("nudge-course");
        add(asks, course);
        if (!line.isBlank()) {
            Div quote = new Div(new Span(line));
            quote.addClassName("nudge-line");
            add(quote);
        }
    }
}
