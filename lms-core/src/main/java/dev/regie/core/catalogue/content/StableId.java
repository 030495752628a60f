package dev.regie.core.catalogue.content;

import java.util.regex.Pattern;

/**
 * The form of every id that an author gives: it stays the same for ever, because statements about it are kept for ever.
 * At most 80 characters, so that every key fits the columns that hold it.
 */
public final class StableId {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,79}");

    private StableId() {}

    /** Whether the text may serve as an id. */
    public static boolean isStableId(String text) {
        return FORM.matcher(text).matches();
    }

    /**
     * The id itself, if it may serve as one.
     *
     * @throws IllegalArgumentException if it may not
     */
    public static String require(String id) {
        if (!isStableId(id)) {
            throw new IllegalArgumentException(
                    "An id starts with a letter a to z and goes on with a to z, 0 to 9 and hyphens, at most 80; this is "
                            + id);
        }
        return id;
    }
}
