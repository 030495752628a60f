package dev.regie.ui.profile;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dev.regie.core.access.CurrentUser;
import dev.regie.core.people.PeopleService;
import dev.regie.core.people.Person;
import dev.regie.core.shared.Language;
import dev.regie.ui.component.Facts;
import dev.regie.ui.component.Links;
import dev.regie.ui.component.Page;
import dev.regie.ui.component.Section;
import dev.regie.ui.i18n.Languages;
import dev.regie.ui.i18n.Texts;
import dev.regie.ui.search.ShortcutChoice;
import dev.regie.ui.shell.Frame;
import jakarta.inject.Inject;

/** A person's own page. */
@Route(value = "profile", layout = Frame.class)
public class ProfileView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    @Inject
    transient CurrentUser current;

    @Inject
    transient PeopleService people;

    @Inject
    transient Languages languages;

    @Inject
    transient PasswordForm password;

    @Inject
    transient SignInList signIns;

    @Inject
    transient AboutMeList aboutMe;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        startAnew();
        addClassName("profile");
        Person person = people.find(current.require().id()).orElseThrow();
        title(text("profile.title"));
        add(who(person), language(), new ShortcutChoice());
        password.show(person);
        add(new Section(text("profile.password"), password));
        signIns.show(person.id());
        add(new Section(text("profile.signIns"), signIns));
        aboutMe.show(person.id());
        Section looked = new Section(text("profile.aboutMe"), aboutMe);
        looked.add(Links.quiet("/learn/record", text("profile.record")));
        add(looked);
    }

    private static Component who(Person person) {
        Facts facts = new Facts()
                .fact(text("profile.name"), person.name().full())
                .fact(text("profile.email"), person.email());
        Paragraph wrong = new Paragraph(text("profile.wrong"));
        wrong.addClassNames("quiet", "small");
        return new Div(facts, wrong);
    }

    private Component language() {
        RadioButtonGroup<Language> choice = new RadioButtonGroup<>(text("profile.language"));
        choice.setItems(Language.values());
        choice.setItemLabelGenerator(Languages::name);
        choice.setHelperText(text("profile.language.help"));
        choice.setValue(Texts.language());
        choice.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                languages.choose(event.getValue(), UI.getCurrent());
            }
        });
        return choice;
    }
}
