package dev.regie.core.catalogue.content;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A bank of items of which each attempt gets a few.
 *
 * @param mastery the share of the weighted maximum, 0 to 1, from which an attempt passes
 * @param draw how many items an attempt gets
 * @param shuffle whether items and answers come in another order each attempt
 * @param attempts how many attempts a person has; null for as many as wanted
 * @param items the bank; its right answers never leave the server
 */
public record Assessment(
        ActivityHead head,
        double mastery,
        int draw,
        boolean shuffle,
        @Nullable Integer attempts,
        List<Item> items) implements Activity {
    public Assessment {
        requireNonNull(head, "head");
        if (!(mastery >= 0 && mastery <= 1)) {
            throw new IllegalArgumentException("Mastery lies between 0 and 1; this is " + mastery);
        }
        if (draw < 1) {
            throw new IllegalArgumentException("An attempt has at least one item; this draws " + draw);
        }
        if (attempts != null && attempts < 1) {
            throw new IllegalArgumentException("There is at least one attempt; this allows " + attempts);
        }
        items = List.copyOf(items);
    }

    /** The bank item with that id. */
    public Optional<Item> item(String itemId) {
        return items.stream().filter(item -> item.id().equals(itemId)).findFirst();
    }
}
