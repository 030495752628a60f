package dev.regie.player.launch.internal;

/** Escaping of text for HTML, in elements and in quoted attributes. */
final class Escape {

    private Escape() {}

    static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
