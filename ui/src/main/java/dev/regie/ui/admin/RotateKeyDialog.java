package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Duration;
import java.util.function.Consumer;

/** Asks how long the old secret goes on beside the new one. */
final class RotateKeyDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    RotateKeyDialog(String name, Consumer<Duration> then) {
        setHeaderTitle(text("keys.rotate.title", name));
        setWidth("min(30rem, 100%)");
        RadioButtonGroup<Integer> days = new RadioButtonGroup<>(text("keys.overlap"));
        days.setItems(7, 1, 0);
        days.setItemLabelGenerator(one -> one == 0 ? text("keys.overlap.none") : text("keys.overlap.days", one));
        days.setValue(7);
        Div form = new Div(new Paragraph(text("keys.rotate.what")), days);
        form.addClassName("form");
        add(form);
        Button rotate = new Button(text("keys.rotate"), _ -> {
            close();
            then.accept(Duration.ofDays(days.getValue()));
        });
        rotate.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(text("cancel"), _ -> close()), rotate);
    }
}
