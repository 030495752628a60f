package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import dev.regie.core.access.NewCredential;
import dev.regie.ui.component.Notice;

/** Shows a secret, which nobody can see again after that. */
final class SecretDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    SecretDialog(NewCredential made) {
        setHeaderTitle(text("keys.secret.title"));
        setWidth("min(36rem, 100%)");
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        Div form = new Div(
                Notice.info(text("keys.secret.once")),
                copyable(text("keys.key"), made.key()),
                copyable(text("keys.secret"), made.secret()));
        form.addClassName("form");
        add(form);
        Button close = new Button(text("keys.secret.kept"), _ -> close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(close);
    }

    private static Div copyable(String label, String value) {
        TextField field = new TextField(label);
        field.setValue(value);
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.addClassName("code");
        Span told = new Span();
        told.addClassNames("small", "quiet");
        told.getElement().setAttribute("role", "status");
        Button copy = new Button(text("keys.copy"));
        copy.setAriaLabel(text("keys.copy.of", label));
        copy.addThemeVariants(ButtonVariant.SMALL);
        // Without https there is no clipboard: then the text is selected, ready to be copied by hand.
        copy.addClickListener(_ -> copy.getElement()
                .executeJs(
                        "const told = $2; const hand = () => { $1.inputElement.select(); told.textContent = $4; };"
                                + " if (navigator.clipboard) {"
                                + " navigator.clipboard.writeText($0).then(() => told.textContent = $3, hand); }"
                                + " else { hand(); }",
                        value,
                        field.getElement(),
                        told.getElement(),
                        text("keys.copied"),
                        text("keys.copyByHand")));
        Div acts = new Div(copy, told);
        acts.addClassName("row");
        return new Div(field, acts);
    }
}
