package dev.regie.player.launch.internal;

import dev.regie.core.shared.Language;
import dev.regie.player.launch.LaunchDecision;

/**
 * A page that says why there is no lesson here, and leads back.
 *
 * @param styles address of the style sheet, with its hash
 */
public record PlainPage(Words title, Words text, Language language, String styles) {

    /** The page for a refusal. */
    public static PlainPage of(LaunchDecision.Reason reason, Language language, String styles) {
        return switch (reason) {
            case UNKNOWN -> new PlainPage(Words.UNKNOWN_TITLE, Words.UNKNOWN_TEXT, language, styles);
            case NOT_ENROLLED -> new PlainPage(Words.NOT_ENROLLED_TITLE, Words.NOT_ENROLLED_TEXT, language, styles);
            case PAUSED -> new PlainPage(Words.PAUSED_TITLE, Words.PAUSED_TEXT, language, styles);
        };
    }

    /** The HTTP status that goes with a refusal. */
    public static int status(LaunchDecision.Reason reason) {
        return reason == LaunchDecision.Reason.UNKNOWN ? 404 : 403;
    }

    /** The HTML. */
    public String html() {
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="robots" content="noindex">
                <title>%s</title>
                <link rel="icon" href="/assets/favicon.svg">
                <link rel="stylesheet" href="%s">
                </head>
                <body>
                <main class="plain-page">
                <h1>%s</h1>
                <p>%s</p>
                <p><a href="/learn">%s</a></p>
                </main>
                </body>
                </html>
                """.formatted(
                        language.tag(),
                        Escape.html(title.in(language)),
                        Escape.html(styles),
                        Escape.html(title.in(language)),
                        Escape.html(text.in(language)),
                        Escape.html(Words.BACK.in(language)));
    }
}
