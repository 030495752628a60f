package dev.regie.ui.component;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A state as a shape and a word, so that it never hangs on colour alone. */
public enum Status {
    NOT_STARTED("<circle class='shape' cx='10' cy='10' r='7.5'/>"),
    BUSY("<circle class='shape' cx='10' cy='10' r='7.5'/><path class='glyph' d='M10 2.5a7.5 7.5 0 0 1 0 15z'/>"),
    DONE("<circle class='shape' cx='10' cy='10' r='7.5'/><path class='glyph' d='m6.5 10.3 2.4 2.4 4.6-5.2'/>"),
    ATTENTION(
            "<path class='shape' stroke-linejoin='round' d='M10 2 18.5 17h-17z'/><path class='glyph' d='M10 8v4M10 14.6v.1'/>");

    private final String drawing;

    Status(String drawing) {
        this.drawing = drawing;
    }

    /** Shape and usual word. */
    public Span badge() {
        return badge(word());
    }

    /** Shape and a word of one's own. */
    public Span badge(String word) {
        Svg mark = new Svg("<svg viewBox='0 0 20 20' aria-hidden='true' focusable='false'>" + drawing + "</svg>");
        mark.addClassName("mark");
        Span badge = new Span(mark, new Span(word));
        badge.addClassName("status");
        badge.getElement().setAttribute("data-state", name().toLowerCase(Locale.ROOT));
        return badge;
    }

    /** The usual word. */
    public String word() {
        return switch (this) {
            case NOT_STARTED -> text("standing.notStarted");
            case BUSY -> text("standing.busy");
            case DONE -> text("standing.done");
            case ATTENTION -> text("standing.late");
        };
    }
}
