package dev.regie.ui.shell;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;

/**
 * What the page says about being signed out: soon, soon and for good, and now. {@code assets/session.js} shows it from the server's clock
 * without asking this page, which would count as doing something.
 */
final class SessionDialogs extends Div {
    private static final long serialVersionUID = 1L;

    SessionDialogs() {
        Element stay = button(text("session.stay"));
        stay.setAttribute("data-act", "stay");
        dialog("warning", text("session.warning.title"), minutes(text("session.warning", "#")), stay);

        Element close = button(text("close"));
        close.setAttribute("data-act", "close");
        dialog("end", text("session.warning.title"), minutes(text("session.warning.end", "#")), close);

        Element link = new Element("a");
        link.setAttribute("href", "/login");
        link.setAttribute("target", "_blank");
        link.setAttribute("class", "primary-action");
        link.setAttribute("router-ignore", "");
        link.setText(text("session.over.act"));
        Element over = new Element("p");
        over.setText(text("session.over"));
        dialog("over", text("session.over.title"), over, link);
    }

    private void dialog(String state, String title, Element words, Element act) {
        Element heading = new Element("h2");
        heading.setText(title);
        heading.setAttribute("id", "session-" + state);
        Element dialog = new Element("dialog");
        dialog.setAttribute("class", "session-dialog");
        dialog.setAttribute("data-state", state);
        dialog.setAttribute("aria-labelledby", "session-" + state);
        dialog.setAttribute("role", "alertdialog");
        dialog.appendChild(heading, words, act);
        getElement().appendChild(dialog);
    }

    /** Words with room for a number that changes. */
    private static Element minutes(String sentence) {
        Element words = new Element("p");
        words.setAttribute("data-minutes", sentence);
        words.setAttribute("aria-live", "polite");
        return words;
    }

    private static Element button(String label) {
        Element button = new Element("button");
        button.setAttribute("type", "button");
        button.setAttribute("class", "primary-action");
        button.setText(label);
        return button;
    }
}
