package dev.regie.ui.search;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.checkbox.Checkbox;

/** Whether the slash key leads to the search box; kept in the browser, since keys belong to whoever sits at it. */
public final class ShortcutChoice extends Checkbox {
    private static final long serialVersionUID = 1L;

    /** As this browser has it. */
    public ShortcutChoice() {
        super(text("search.shortcut"));
        addClassName("search-shortcut");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement()
                .executeJs("this.checked = window.regieSearchShortcut.isOn();"
                        + " this.addEventListener('change', () => window.regieSearchShortcut.set(this.checked));");
    }
}
