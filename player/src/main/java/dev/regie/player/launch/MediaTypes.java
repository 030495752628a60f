package dev.regie.player.launch;

import java.util.Locale;
import java.util.Map;

/** Which media type a file's extension stands for. What is not listed is offered for download only. */
public final class MediaTypes {

    /** For files that browsers are not to interpret. */
    public static final String UNKNOWN = "application/octet-stream";

    /** Pictures that can hold script, and so get a policy of their own. */
    public static final String SVG = "image/svg+xml";

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

    private static final Map<String, String> BY_EXTENSION = Map.ofEntries(
            Map.entry("js", "text/javascript;charset=utf-8"),
            Map.entry("css", "text/css;charset=utf-8"),
            Map.entry("txt", "text/plain;charset=utf-8"),
            Map.entry("svg", SVG),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("m4a", "audio/mp4"),
            Map.entry("ogg", "audio/ogg"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("webm", "video/webm"),
            Map.entry("vtt", "text/vtt;charset=utf-8"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("docx", OFFICE + "wordprocessingml.document"),
            Map.entry("xlsx", OFFICE + "spreadsheetml.sheet"),
            Map.entry("pptx", OFFICE + "presentationml.presentation"),
            Map.entry("odt", OPEN_DOCUMENT + "text"),
            Map.entry("ods", OPEN_DOCUMENT + "spreadsheet"),
            Map.entry("odp", OPEN_DOCUMENT + "presentation"),
            Map.entry("csv", "text/csv;charset=utf-8"),
            Map.entry("woff2", "font/woff2"));

    private MediaTypes() {}

    /** The type of a file with that extension, without the dot. */
    public static String ofExtension(String extension) {
        return BY_EXTENSION.getOrDefault(extension.toLowerCase(Locale.ROOT), UNKNOWN);
    }

    /** Whether a file of that type is for keeping rather than for showing on a page. */
    public static boolean isDownload(String type) {
        return type.startsWith("application/") || type.startsWith("text/csv") || type.startsWith("text/plain");
    }

    /** The type of a file with that name. */
    public static String ofName(String name) {
        return ofExtension(name.substring(name.lastIndexOf('.') + 1));
    }
}
