package dev.regie.core.shared;

import org.jspecify.annotations.Nullable;

/** A page of words and a form at most, outside the application: its look and its icon, no script. */
public final class PlainPage {
    private PlainPage() {}

    /**
     * The whole page.
     *
     * @param title as text
     * @param lead a sentence or two of text below the title, if it needs any
     * @param home whether the brand leads to the start page; a page for somebody who has none yet leaves it out
     * @param main as HTML
     */
    public static String html(Language language, String title, @Nullable String lead, boolean home, String main) {
        String brand = "<img src=\"/assets/favicon.svg\" alt=\"\"> Regie";
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
                <p>%s</p>
                <div class="page-head">
                <h1>%s</h1>%s
                </div>
                %s
                </main>
                </body>
                </html>
                """.formatted(
                language.tag(),
                escape(title),
                home ? "<a class=\"brand\" href=\"/\">" + brand + "</a>" : "<span class=\"brand\">" + brand + "</span>",
                escape(title),
                lead == null ? "" : "<p class=\"lead\">" + escape(lead) + "</p>",
                main);
    }

    /** Text as HTML, in elements and in attributes. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
