package dev.regie.core.people.csv;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Why a line, or the file as a whole, cannot be taken.
 *
 * @param line as an editor counts it; 0 for the whole file
 * @param column where it is; none where it is not about one field
 * @param value what stands there
 */
public record Problem(long line, @Nullable Column column, Kind kind, String value) {
    /** What can be wrong. */
    public enum Kind {
        NOT_UTF8,
        EMPTY,
        TOO_BIG,
        TOO_MANY_LINES,
        UNREADABLE,
        HEADING_UNKNOWN,
        HEADING_TWICE,
        NO_EMAIL_COLUMN,
        TOO_MANY_FIELDS,
        MISSING,
        TOO_LONG,
        EMAIL_INVALID,
        EMAIL_TWICE,
        LANGUAGE_UNKNOWN,
        ROLE_UNKNOWN,
        TEAM_UNKNOWN,
        TEAM_AMBIGUOUS,
        DATE_INVALID,
        ACTIVE_UNKNOWN,
        LATER_PLANNED
    }

    private static final Set<Kind> OF_FILE = Set.of(
            Kind.NOT_UTF8,
            Kind.EMPTY,
            Kind.TOO_BIG,
            Kind.TOO_MANY_LINES,
            Kind.UNREADABLE,
            Kind.HEADING_UNKNOWN,
            Kind.HEADING_TWICE,
            Kind.NO_EMAIL_COLUMN);

    /** Whether nothing of the file can be taken because of it. */
    public boolean isOfFile() {
        return OF_FILE.contains(kind);
    }
}
