package dev.regie.ui.i18n;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import dev.regie.core.access.CurrentUser;
import dev.regie.core.access.SignedInPerson;
import dev.regie.core.people.PeopleService;
import dev.regie.core.people.Person;
import dev.regie.core.shared.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;

/** Which language a page is in: the person's own, else the one chosen on the sign-in page, else the browser's first that Regie speaks. */
@ApplicationScoped
public class Languages {

    private static final String CHOSEN = "regie.language";
    private static final String ASKED = "lang";

    @Inject
    CurrentUser currentUser;

    @Inject
    PeopleService people;

    /** The language for whoever sends this request. */
    public Language of(VaadinRequest request) {
        return ofPerson().or(() -> chosen(request)).orElseGet(() -> ofBrowser(Collections.list(request.getLocales())));
    }

    /** Keeps the language that the address of a page asks for ({@code ?lang=en}), for whoever is not signed in. */
    public void chooseAsked(VaadinRequest request) {
        Optional.ofNullable(request.getParameter(ASKED))
                .flatMap(Language::ofTag)
                .ifPresent(language -> request.getWrappedSession().setAttribute(CHOSEN, language.tag()));
    }

    private Optional<Language> ofPerson() {
        return currentUser
                .person()
                .map(SignedInPerson::id)
                .flatMap(people::find)
                .map(Person::language);
    }

    private static Optional<Language> chosen(VaadinRequest request) {
        return Optional.ofNullable(request.getWrappedSession(false))
                .map(session -> session.getAttribute(CHOSEN))
                .map(String.class::cast)
                .flatMap(Language::ofTag);
    }

    /** The first of the wished languages that Regie speaks, else the first that it offers. */
    static Language ofBrowser(Iterable<Locale> wishes) {
        for (Locale wish : wishes) {
            Optional<Language> spoken = Language.ofTag(wish.toLanguageTag());
            if (spoken.isPresent()) {
                return spoken.get();
            }
        }
        return Language.NL;
    }

    /** Switches the page at once, and for good where somebody is signed in. */
    public void choose(Language language, UI ui) {
        currentUser.person().ifPresent(person -> people.changeLanguage(person.id(), language));
        chooseHere(language, ui);
        ui.refreshCurrentRoute(true);
    }

    /** Switches the page at hand and keeps what is on it; for a page that listens to the change of language itself. */
    public void chooseHere(Language language, UI ui) {
        VaadinRequest.getCurrent().getWrappedSession().setAttribute(CHOSEN, language.tag());
        apply(language, ui);
    }

    /** A language's name in that language itself. */
    public static String name(Language language) {
        return switch (language) {
            case NL -> text("language.nl");
            case EN -> text("language.en");
        };
    }

    /** Puts a page in a language, with what it says when it cannot reach the server. */
    public static void apply(Language language, UI ui) {
        ui.setLocale(language.locale());
        Messages messages = Messages.in(language);
        ui.getReconnectDialogConfiguration().setDialogText(messages.text("connection.trying"));
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(messages.text("connection.gaveUp"));
        ui.getPage().executeJs("document.documentElement.lang = $0", language.tag());
    }
}
