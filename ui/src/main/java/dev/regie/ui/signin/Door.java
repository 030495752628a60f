package dev.regie.ui.signin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import dev.regie.ui.component.Drawing;

/** The look of the pages before anybody is signed in: a scene, one thing to do, and the choice of language, which keeps what was typed. */
abstract class Door extends Div implements LocaleChangeObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final H1 heading = new H1();
    private final Paragraph motto = new Paragraph();
    private transient LanguageSwitch languageSwitch;

    @SuppressWarnings("NullAway.Init")
    Door() {
        addClassName("sign-in");
    }

    /** Builds the page around its content. */
    final void furnish(LanguageSwitch chooser, Component... content) {
        languageSwitch = chooser;
        Main main = new Main(heading);
        main.add(content);
        main.addClassName("sign-in-main");
        Span brand = new Span(new Image("/assets/favicon.svg", ""), new Span("Regie"));
        brand.addClassName("brand");
        Header top = new Header(brand, languageSwitch);
        top.addClassName("sign-in-top");
        Div side = new Div(top, main);
        side.addClassName("sign-in-side");
        Aside scene = new Aside(Drawing.PATH.picture(), motto);
        scene.addClassName("sign-in-scene");
        add(scene, side);
    }

    /** The heading in the page's language. */
    abstract String heading();

    /** Puts everything else into the page's language. */
    abstract void speak();

    /** Says what the page is for anew, after that has changed. */
    final void renew() {
        heading.setText(heading());
        speak();
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
    }

    @Override
    public final void localeChange(LocaleChangeEvent event) {
        heading.setText(heading());
        motto.setText(text("signIn.motto"));
        speak();
        languageSwitch.show();
        event.getUI().getPage().setTitle(getPageTitle());
    }

    @Override
    public String getPageTitle() {
        return heading() + " · Regie";
    }
}
