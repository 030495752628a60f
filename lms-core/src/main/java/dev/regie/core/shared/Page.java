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

    /** The same stretch with each item turned into something else. */
    public <R> Page<R> map(Function<? super T, ? extends R> turn) {
        return new Page<>(items.stream().<R>map(turn).toList(), total, offset, limit);
    }

    /** Whether something comes after it. */
    public boolean hasMore() {
        return (long) offset + items.size() < total;
    }
}
