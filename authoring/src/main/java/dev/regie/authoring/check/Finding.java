package dev.regie.authoring.check;

import dev.regie.core.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * Something about a course that its author should look at.
 *
 * @param path where, from the course down, such as {@code listening/opening}; empty for the course itself
 * @param language which of its texts; null where it is about structure
 * @param detail what was found and what was expected, in English
 */
public record Finding(
        Check check,
        Severity severity,
        String path,
        @Nullable Language language,
        String detail) {
    static Finding error(Check check, String path, String detail) {
        return new Finding(check, Severity.ERROR, path, null, detail);
    }

    static Finding error(Check check, String path, Language language, String detail) {
        return new Finding(check, Severity.ERROR, path, language, detail);
    }

    static Finding warning(Check check, String path, String detail) {
        return new Finding(check, Severity.WARNING, path, null, detail);
    }

    static Finding warning(Check check, String path, Language language, String detail) {
        return new Finding(check, Severity.WARNING, path, language, detail);
    }

    /** One line for a log or a table. */
    @Override
    public String toString() {
        return severity + " " + check + " " + (path.isEmpty() ? "course" : path)
                + (language == null ? "" : " (" + language.tag() + ")") + ": " + detail;
    }
}
