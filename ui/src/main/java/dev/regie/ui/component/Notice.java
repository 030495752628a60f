package dev.regie.ui.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A message that stays on the page, read out when it appears. */
public final class Notice extends Div {
    private static final long serialVersionUID = 1L;

    private Notice(Icons icon, String message, String role) {
        addClassName("notice");
        getElement().setAttribute("role", role);
        add(icon.icon(), new Span(message));
    }

    /** Something that worked, or is good to know. */
    public static Notice info(String message) {
        return new Notice(Icons.PROGRESS, message, "status");
    }

    /** Something that did not work. */
    public static Notice error(String message) {
        Notice notice = new Notice(Icons.ATTENTION, message, "alert");
        notice.addClassName("error");
        return notice;
    }
}
