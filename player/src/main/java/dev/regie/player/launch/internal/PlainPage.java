package dev.regie.player.launch.internal;

import dev.regie.core.shared.Language;
import dev.regie.player.launch.LaunchDecision;
import java.time.LocalDate;

/**
 * A page that says why there is no lesson here, and leads back.
 *
 * @param styles address of the style sheet, with its hash
 */
public record PlainPage(String title, String text, Language language, String styles) {

    /** The page for a refusal. */
    public static PlainPage of(LaunchDecision.Closed why, Language language, String styles) {
        return switch (why.reason()) {
            case UNKNOWN -> of(Words.UNKNOWN_TITLE, Words.UNKNOWN_TEXT, language, styles);
            case NOT_ENROLLED -> of(Words.NOT_ENROLLED_TITLE, Words.NOT_ENROLLED_TEXT, language, styles);
            case PAUSED -> of(Words.PAUSED_TITLE, Words.PAUSED_TEXT, language, styles);
            case AFTER_COURSE -> of(Words.NOT_YET_TITLE, Words.AFTER_COURSE_TEXT, language, styles);
            case NOT_YET -> {
                LocalDate opens = why.opens();
                String day = opens == null ? "" : Words.day(opens, language);
                yield new PlainPage(
                        Words.NOT_YET_TITLE.in(language),
                        Words.NOT_YET_TEXT.in(language).formatted(day),
                        language,
                        styles);
            }
        };
    }

    /** A page with these words. */
    public static PlainPage of(Words title, Words text, Language language, String styles) {
        return new PlainPage(title.in(language), text.in(language), language, styles);
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
                        Escape.html(title),
                        Escape.html(styles),
                        Escape.html(title),
                        Escape.html(text),
                        Escape.html(Words.BACK.in(language)));
    }
}
