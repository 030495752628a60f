package dev.regie.core.access.internal;

import dev.regie.core.shared.Language;
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
            default -> page(language, title, detail);
        };
    }

    private static String page(Language language, String title, String detail) {
        String out = language == Language.NL ? "Naar je startpagina" : "To your start page";
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s · Regie</title>
                <link rel="icon" href="/assets/favicon.svg">
                <link rel="stylesheet" href="/assets/regie.css">
                </head>
                <body class="plain">
                <main class="page narrow">
                <p><a class="brand" href="/"><img src="/assets/favicon.svg" alt=""> Regie</a></p>
                <div class="page-head">
                <h1>%s</h1>
                <p class="lead">%s</p>
                </div>
                <p><a class="quiet-action" href="/">%s</a></p>
                </main>
                </body>
                </html>
                """.formatted(language.tag(), title, title, detail, out);
    }
}
