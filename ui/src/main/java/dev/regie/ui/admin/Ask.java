package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Asks before something that hurts: says what will happen, and does it only on a second press. */
final class Ask extends Dialog {
    private static final long serialVersionUID = 1L;

    Ask(String title, String what, String act, Runnable doing, Component... choices) {
        setHeaderTitle(title);
        setWidth("34rem");
        Div body = new Div(new Paragraph(what));
        body.add(choices);
        body.addClassName("section");
        add(body);
        Button cancel = new Button(text("cancel"), _ -> close());
        Button go = new Button(act, _ -> {
            close();
            doing.run();
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setDisableOnClick(true);
        getFooter().add(cancel, go);
    }
}
