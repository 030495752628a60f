package dev.regie.ui.component;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

/**
 * Fields that narrow what stands below them. On a phone all but the first fold away behind a button, so that what they narrow is in sight;
 * on wider screens they are all there and the button is not.
 */
public class Toolbar extends Div {
    private static final long serialVersionUID = 1L;

    private final Div folded = new Div();
    private final Button fold = new Button(text("toolbar.more"), Icons.FILTER.icon());

    /** One without fields. */
    public Toolbar() {
        addClassName("toolbar");
        folded.addClassName("folded");
        fold.addClassName("fold");
        fold.addThemeVariants(ButtonVariant.TERTIARY);
        fold.addClickListener(_ -> open(!hasClassName("is-open")));
        open(false);
    }

    /** Adds fields behind those that are there; the first of all always shows. */
    public final void fields(Component... more) {
        for (Component field : more) {
            if (getElement().getChildCount() == 0) {
                add(field);
            } else {
                if (folded.getParent().isEmpty()) {
                    add(fold, folded);
                }
                folded.add(field);
            }
        }
    }

    /** Whether a phone shows all fields: as it should while one of those that fold narrows the list. */
    public final void open(boolean open) {
        setClassName("is-open", open);
        fold.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }
}
