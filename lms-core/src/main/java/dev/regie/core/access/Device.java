package dev.regie.core.access;

import java.util.List;

/**
 * What somebody signed in with, in words that they recognise; only a hint, since a browser can say anything.
 *
 * @param browser empty when unknown
 * @param system empty when unknown
 */
public record Device(String browser, String system) {
    private record Sign(String part, String name) {}

    /** In the order in which they are looked for: most browsers also name others. */
    private static final List<Sign> BROWSERS = List.of(
            new Sign("Edg", "Edge"),
            new Sign("OPR/", "Opera"),
            new Sign("SamsungBrowser/", "Samsung Internet"),
            new Sign("Firefox/", "Firefox"),
            new Sign("FxiOS/", "Firefox"),
            new Sign("CriOS/", "Chrome"),
            new Sign("Chrome/", "Chrome"),
            new Sign("Safari/", "Safari"));

    private static final List<Sign> SYSTEMS = List.of(
            new Sign("Windows", "Windows"),
            new Sign("iPhone", "iPhone"),
            new Sign("iPad", "iPad"),
            new Sign("Android", "Android"),
            new Sign("CrOS", "ChromeOS"),
            new Sign("Mac OS X", "Mac"),
            new Sign("Linux", "Linux"));

    /** Reads the header {@code User-Agent}. */
    public static Device of(String userAgent) {
        return new Device(first(BROWSERS, userAgent), first(SYSTEMS, userAgent));
    }

    private static String first(List<Sign> signs, String userAgent) {
        return signs.stream()
                .filter(sign -> userAgent.contains(sign.part()))
                .map(Sign::name)
                .findFirst()
                .orElse("");
    }
}
