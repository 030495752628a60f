package dev.regie.ui.component;

import com.vaadin.flow.component.Component;

/** Moves the focus where an act took away what had it, so that the keyboard and the screen reader go on from there. */
public final class Focus {
    /** A dialogue that closes gives the focus back, to something that may be gone; at most two seconds. */
    private static final String ONCE_DIALOGUES_ARE_GONE = """
            const move = left => {
              if (left > 0 && document.querySelector('vaadin-confirm-dialog, vaadin-dialog')) setTimeout(() => move(left - 1), 50);
              else requestAnimationFrame(() => this.focus());
            };
            move(40);""";

    private Focus() {}

    /** Puts it on something that can be read and not acted on, such as a heading or a sentence that says what happened. */
    public static void onto(Component words) {
        words.getElement().setAttribute("tabindex", "-1");
        words.getElement().executeJs(ONCE_DIALOGUES_ARE_GONE);
    }
}
