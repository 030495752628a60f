package dev.regie.core.practice;

import dev.regie.core.shared.Page;
import java.util.EnumSet;
import java.util.Set;

/**
 * What somebody looks for in the own journal.
 *
 * @param words found in the text, case aside; of a commitment in what was added in own words; empty for all
 * @param kinds at least one
 */
public record JournalQuery(String words, Set<Kind> kinds, int offset, int limit) {

    /** The kinds of {@link JournalItem}. */
    public enum Kind {
        NOTE,
        LESSON,
        COMMITMENT
    }

    public JournalQuery {
        words = words.strip();
        kinds = kinds.isEmpty() ? EnumSet.allOf(Kind.class) : Set.copyOf(kinds);
        offset = Math.max(0, offset);
        limit = Math.clamp(limit, 1, Page.MAX_LIMIT);
    }
}
