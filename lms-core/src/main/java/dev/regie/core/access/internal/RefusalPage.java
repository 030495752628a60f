package dev.regie.core.access.internal;

import dev.regie.core.shared.Language;
import dev.regie.core.shared.PlainPage;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;

/** What somebody reads who opens a page that is not there or not for them: plain words, the look of the pages, a way out. */
final class RefusalPage {
    private RefusalPage() {}

    /** The page in the first of the browser's languages that Regie speaks. */
    static String html(Enumeration<Locale> wishes, int status, String title, String detail) {
        Language language = Collections.list(wishes).stream()
                .flatMap(wish -> Language.ofTag(wish.toLanguageTag()).stream())
                .findFirst()
                .orElse(Language.NL);
        boolean dutch = language == Language.NL;
        return switch (status) {
            case 404 ->
                page(
                        language,
                        dutch ? "Deze pagina is er niet" : "This page is not here",
                        dutch
                                ? "Misschien klopt het adres niet helemaal, of is de pagina verhuisd."
                                : "The address may not be quite right, or the page has moved.");
            case 403 ->
                page(
                        language,
                        dutch ? "Dit is niet voor jou" : "This is not for you",
                        dutch
                                ? "Deze pagina hoort bij een andere rol. Klopt dat niet? Vraag het aan je beheerder."
                                : "This page belongs to another role. If that is wrong, ask your administrator.");
            case 503 ->
                page(
                        language,
                        dutch ? "Regie kan even niet bij de gegevens" : "Regie cannot reach its data right now",
                        dutch
                                ? "Wat al was opgeslagen, is veilig. Probeer het over een paar tellen nog eens."
                                : "Whatever was saved is safe. Please try again in a moment.",
                        "",
                        dutch ? "Probeer het opnieuw" : "Try again");
            default -> page(language, title, detail);
        };
    }

    private static String page(Language language, String title, String detail) {
        return page(
                language, title, detail, "/", language == Language.NL ? "Naar je startpagina" : "To your start page");
    }

    /** @param address where the way out leads; the empty one is that of the page itself */
    private static String page(Language language, String title, String detail, String address, String out) {
        return PlainPage.html(
                language,
                title,
                detail,
                true,
                "<p><a class=\"quiet-action\" href=\"" + address + "\">" + out + "</a></p>");
    }
}
