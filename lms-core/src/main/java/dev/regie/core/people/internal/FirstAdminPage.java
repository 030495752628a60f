package dev.regie.core.people.internal;

import dev.regie.core.access.AccountService;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.PlainPage;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The plain page on which the first admin gives name, e-mail address and password. */
final class FirstAdminPage {
    /** Style, typeface and icon from here, and the form to here; nothing else. */
    static final String POLICY =
            "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self';"
                    + " base-uri 'none'; frame-ancestors 'none'";

    private static final Map<String, String> DUTCH = Map.ofEntries(
            Map.entry("title", "De eerste beheerder"),
            Map.entry("intro", "Maak het account waarmee je Regie inricht. Deze link werkt één keer."),
            Map.entry("given", "Voornaam"),
            Map.entry("tussenvoegsel", "Tussenvoegsel"),
            Map.entry("family", "Achternaam"),
            Map.entry("email", "E-mailadres"),
            Map.entry("password", "Wachtwoord (minstens %d tekens)".formatted(AccountService.SHORTEST_PASSWORD)),
            Map.entry("make", "Account maken"),
            Map.entry("invalid", "Deze link werkt niet (meer). Start Regie opnieuw voor een nieuwe link."),
            Map.entry("badName", "Vul een voornaam en een achternaam in."),
            Map.entry("badEmail", "Vul een geldig e-mailadres in dat nog niet in gebruik is."),
            Map.entry(
                    "badPassword",
                    "Kies een wachtwoord van %d tot %d tekens."
                            .formatted(AccountService.SHORTEST_PASSWORD, AccountService.LONGEST_PASSWORD)));

    private static final Map<String, String> ENGLISH = Map.ofEntries(
            Map.entry("title", "The first admin"),
            Map.entry("intro", "Make the account that you set Regie up with. This link works once."),
            Map.entry("given", "Given name"),
            Map.entry("tussenvoegsel", "Name prefix (such as \"van der\")"),
            Map.entry("family", "Family name"),
            Map.entry("email", "E-mail address"),
            Map.entry("password", "Password (at least %d characters)".formatted(AccountService.SHORTEST_PASSWORD)),
            Map.entry("make", "Make account"),
            Map.entry("invalid", "This link does not work (any more). Restart Regie for a new link."),
            Map.entry("badName", "Enter a given name and a family name."),
            Map.entry("badEmail", "Enter a valid e-mail address that is not in use yet."),
            Map.entry(
                    "badPassword",
                    "Choose a password of %d to %d characters."
                            .formatted(AccountService.SHORTEST_PASSWORD, AccountService.LONGEST_PASSWORD)));

    private final Language language;
    private final Map<String, String> words;

    FirstAdminPage(Language language) {
        this.language = language;
        this.words = language == Language.NL ? DUTCH : ENGLISH;
    }

    /** The page without a form: the link is not good. */
    String invalid() {
        return page("<p>" + word("invalid") + "</p>");
    }

    /**
     * The form.
     *
     * @param trouble key of the word that says what will not do
     * @param given what was entered before, by field; never the password
     */
    String form(String token, @Nullable String trouble, UnaryOperator<@Nullable String> given) {
        String alert = trouble == null ? "" : "<p role=\"alert\">" + word(trouble) + "</p>";
        return page("<p>" + word("intro") + "</p>" + alert
                + "<form class=\"plain-form\" method=\"post\" action=\"/first-admin\">"
                + "<input type=\"hidden\" name=\"token\" value=\"" + PlainPage.escape(token) + "\">"
                + "<input type=\"hidden\" name=\"lang\" value=\"" + language.tag() + "\">"
                + field("given", "text", "given-name", true, given)
                + field("tussenvoegsel", "text", "off", false, given)
                + field("family", "text", "family-name", true, given)
                + field("email", "email", "username", true, given)
                + field("password", "password", "new-password", true, _ -> null)
                + "<button class=\"plain-button\">" + word("make") + "</button></form>");
    }

    private String field(
            String name, String type, String fill, boolean required, UnaryOperator<@Nullable String> given) {
        String entered = given.apply(name);
        return "<label>" + word(name) + "<input type=\"" + type + "\" name=\"" + name + "\" autocomplete=\"" + fill
                + "\" value=\"" + PlainPage.escape(entered == null ? "" : entered) + "\""
                + (required ? " required" : "")
                + "></label>";
    }

    private String page(String main) {
        return PlainPage.html(language, words.getOrDefault("title", "title"), null, false, main);
    }

    private String word(String key) {
        return PlainPage.escape(words.getOrDefault(key, key));
    }
}
