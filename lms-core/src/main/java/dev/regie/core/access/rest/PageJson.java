package dev.regie.core.access.rest;

import dev.regie.core.shared.Page;
import java.util.List;
import java.util.function.Function;

/**
 * A stretch of a list, as every list at {@code /api} is answered.
 *
 * @param total how many there are in all
 */
public record PageJson<T>(List<T> items, long total, int offset, int limit) {
    /** What is asked for when nothing is said. */
    public static final String USUAL_LIMIT = "50";

    /** The longest stretch. */
    public static final int MAX_LIMIT = 200;

    /** The stretch, each item as the API shows it. */
    public static <T, R> PageJson<R> of(Page<T> page, Function<? super T, ? extends R> shown) {
        Page<R> turned = page.map(shown);
        return new PageJson<>(turned.items(), turned.total(), turned.offset(), turned.limit());
    }

    /** The stretch of a list that is at hand as a whole. */
    public static <T> PageJson<T> cut(List<T> all, int offset, int limit) {
        int from = Math.clamp(offset, 0, all.size());
        int length = Math.clamp(limit, 1, MAX_LIMIT);
        return new PageJson<>(all.subList(from, Math.min(all.size(), from + length)), all.size(), from, length);
    }
}
