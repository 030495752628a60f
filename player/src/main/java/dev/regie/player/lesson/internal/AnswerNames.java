package dev.regie.player.lesson.internal;

import dev.regie.core.assessment.Draw;
import dev.regie.core.catalogue.content.Item;
import dev.regie.core.catalogue.content.NamedText;
import dev.regie.core.shared.Digests;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The names under which answers go to the page. Authors list an ordering in its right order and are free to call an answer {@code right}, so
 * their ids stay here; the page gets names that say nothing.
 *
 * @param seed what the names stay the same for: a registration and activity, or an attempt
 */
record AnswerNames(String seed) {

    /** The names of a response. */
    List<String> out(Item item, List<String> response) {
        return response.stream().map(id -> out(item, id)).toList();
    }

    /** The ids of a response that the page sent; empty if it has a name that the item does not. */
    Optional<List<String>> in(Item item, List<String> names) {
        List<String> ids = new ArrayList<>();
        for (String name : names) {
            Optional<String> id = Draw.answers(item, false, seed).stream()
                    .map(NamedText::id)
                    .filter(each -> out(item, each).equals(name))
                    .findFirst();
            if (id.isEmpty()) {
                return Optional.empty();
            }
            ids.add(id.get());
        }
        return Optional.of(ids);
    }

    /** The name of an answer. */
    String out(Item item, String id) {
        return "o" + Digests.sha256(seed + " " + item.id() + " " + id).substring(0, 12);
    }
}
