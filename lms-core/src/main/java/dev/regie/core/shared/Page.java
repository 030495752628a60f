package dev.regie.core.shared;

import java.util.List;
import java.util.function.Function;

/**
 * A stretch of a longer list.
 *
 * @param offset how many come before it
 * @param limit how many were asked for; the items can be fewer
 * @param total how many there are in all
 */
public record Page<T>(List<T> items, long total, int offset, int limit) {
    /** Keeps its own copy of the items. */
    public Page {
        items = List.copyOf(items);
    }

    /** The longest stretch that is handed out at once. */
    public static final int MAX_LIMIT = 200;

    /** How many are handed out when nothing is said, as an annotation wants it. */
    public static final String USUAL_LIMIT = "50";

    /** A stretch of a list that is at hand as a whole. */
    public static <T> Page<T> cut(List<T> all, int offset, int limit) {
        int from = Math.clamp(offset, 0, all.size());
        int length = Math.clamp(limit, 1, MAX_LIMIT);
        return new Page<>(all.subList(from, Math.min(all.size(), from + length)), all.size(), from, length);
    }

    /** The same stretch with each item turned into something else. */
    public <R> Page<R> map(Function<? super T, ? extends R> turn) {
        return new Page<>(items.stream().<R>map(turn).toList(), total, offset, limit);
    }

    /** Whether something comes after it. */
    public boolean hasMore() {
        return (long) offset + items.size() < total;
    }
}
