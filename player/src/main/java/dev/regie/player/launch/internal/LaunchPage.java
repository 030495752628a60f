package dev.regie.player.launch.internal;

import dev.regie.core.shared.Language;

/**
 * The page that the lesson runtime starts in: a shell without content of its own.
 *
 * @param title shown in the browser's tab
 * @param home address that the way back leads to
 * @param styles address of the style sheet, with its hash
 * @param script address of the runtime, with its hash
 */
public record LaunchPage(
        String token,
        String title,
        Language interfaceLanguage,
        Language contentLanguage,
        String home,
        String styles,
        String script) {

    /** The HTML. Has no inline script or style, as its Content-Security-Policy demands. */
    public String html() {
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="robots" content="noindex">
                <meta name="regie-launch" content="%s">
                <meta name="regie-interface-lang" content="%s">
                <meta name="regie-lang" content="%s">
                <meta name="regie-home" content="%s">
                <title>%s</title>
                <link rel="icon" href="/assets/favicon.svg">
                <link rel="stylesheet" href="%s">
                <script type="module" src="%s"></script>
                </head>
                <body>
                <div id="player"></div>
                <noscript>%s</noscript>
                </body>
                </html>
                """.formatted(
                        interfaceLanguage.tag(),
                        Escape.html(token),
                        interfaceLanguage.tag(),
                        contentLanguage.tag(),
                        Escape.html(home),
                        Escape.html(title),
                        Escape.html(styles),
                        Escape.html(script),
                        Escape.html(Words.NEEDS_SCRIPT.in(interfaceLanguage)));
    }

    @Override
    public String toString() {
        return "LaunchPage[" + title + "]";
    }
}
