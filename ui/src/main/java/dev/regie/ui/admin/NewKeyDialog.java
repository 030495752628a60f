package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.regie.core.access.Scope;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Asks what a new key is for, what it may do and how long. */
final class NewKeyDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST_NAME = 200;
    private static final int A_YEAR = 365;

    /**
     * What was asked for.
     *
     * @param goodFor empty for a key that does not expire
     */
    record Wanted(String name, Set<Scope> scopes, Optional<Duration> goodFor) {}

    private final TextField name = new TextField(text("keys.name"));
    private final CheckboxGroup<Scope> scopes = new CheckboxGroup<>(text("keys.scopes"));
    private final Select<Integer> days = new Select<>();
    private final transient Consumer<Wanted> then;

    NewKeyDialog(Consumer<Wanted> then) {
        this.then = then;
        setHeaderTitle(text("keys.new"));
        setWidth("min(34rem, 100%)");
        name.setMaxLength(LONGEST_NAME);
        name.setHelperText(text("keys.name.help"));
        scopes.setItems(Scope.values());
        scopes.setItemLabelGenerator(ScopeWords::of);
        days.setLabel(text("keys.expires"));
        days.setItems(30, 90, A_YEAR, 0);
        days.setItemLabelGenerator(NewKeyDialog::words);
        days.setValue(A_YEAR);
        Div form = new Div(name, scopes, days);
        form.addClassName("form");
        add(form);
        Button make = new Button(text("keys.make"), _ -> make());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(text("cancel"), _ -> close()), make);
        name.focus();
    }

    private static String words(int days) {
        return days == 0 ? text("keys.never") : text("keys.in", days);
    }

    private void make() {
        boolean named = !name.getValue().isBlank();
        boolean able = !scopes.getValue().isEmpty();
        name.setErrorMessage(text("keys.name.missing"));
        name.setInvalid(!named);
        scopes.setErrorMessage(text("keys.scopes.missing"));
        scopes.setInvalid(!able);
        if (!named) {
            name.focus();
            return;
        }
        if (!able) {
            return;
        }
        close();
        int chosen = days.getValue();
        Optional<Duration> goodFor = chosen == 0 ? Optional.empty() : Optional.of(Duration.ofDays(chosen));
        then.accept(new Wanted(name.getValue(), scopes.getValue(), goodFor));
    }
}
