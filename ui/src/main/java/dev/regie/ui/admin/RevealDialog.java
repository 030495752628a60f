package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import dev.regie.core.people.NameReveal;
import dev.regie.core.people.NameReveal.Outcome;
import java.util.function.Consumer;

/** Asks why a name has to be known, and says beforehand who will see that it was asked. */
final class RevealDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final TextArea reason = new TextArea(text("reveal.reason"));

    RevealDialog(NameReveal names, String actorName, Consumer<String> onName) {
        setHeaderTitle(text("reveal.title"));
        setWidth("min(32rem, 92vw)");
        reason.setWidthFull();
        reason.setMaxLength(NameReveal.LONGEST_REASON);
        reason.setHelperText(text("reveal.reason.help"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMinRows(3);
        add(new Paragraph(text("reveal.why")), reason);
        Button cancel = new Button(text("cancel"), _ -> close());
        Button reveal = new Button(text("reveal.do"), _ -> {
            switch (names.reveal(actorName, reason.getValue())) {
                case Outcome.Revealed(var person) -> {
                    onName.accept(person.name().full());
                    close();
                }
                case Outcome.Nobody _ -> {
                    onName.accept(text("reveal.nobody"));
                    close();
                }
                case Outcome.ReasonMissing _ -> {
                    reason.setErrorMessage(text("reveal.reason.missing", NameReveal.SHORTEST_REASON));
                    reason.setInvalid(true);
                    reason.focus();
                }
            }
        });
        reveal.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, reveal);
        addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                reason.focus();
            }
        });
    }
}
