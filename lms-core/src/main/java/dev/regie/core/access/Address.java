package dev.regie.core.access;

import java.util.Locale;

/**
 * What is asked for.
 *
 * @param method the HTTP method in capitals; a view is always {@code GET}
 * @param path begins with a slash; neither query nor matrix parameters
 */
public record Address(String method, String path) {
    /** Normalises the method and the leading slash. */
    public Address {
        method = method.toUpperCase(Locale.ROOT);
        path = path.startsWith("/") ? path : "/" + path;
    }

    /** The address of a view by its location, as Vaadin's router knows it: {@code learn/courses/communication}. */
    public static Address ofView(String location) {
        return new Address("GET", location);
    }
}
