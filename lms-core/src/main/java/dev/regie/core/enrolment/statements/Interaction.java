package dev.regie.core.enrolment.statements;

import dev.regie.core.catalogue.content.Item;
import dev.regie.core.catalogue.content.Scene;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One answer to something asked, as xAPI's {@code cmi.interaction} tells it.
 *
 * @param response in the item's own form; for a scene the id of the decision
 * @param success whether the server found it right; null where nothing is judged
 */
public record Interaction(
        Asked asked, List<String> response, @Nullable Boolean success) {

    /** What was asked. */
    public sealed interface Asked {

        /** Names it within its activity. */
        String id();

        /** An item, in a lesson or from a bank. */
        record OfItem(Item item) implements Asked {
            @Override
            public String id() {
                return item.id();
            }
        }

        /** A scene of a case, with the decisions that it offered. */
        record OfScene(Scene scene, List<Scene.Decision> offered) implements Asked {
            public OfScene {
                offered = List.copyOf(offered);
            }

            @Override
            public String id() {
                return scene.id();
            }
        }
    }

    public Interaction {
        response = List.copyOf(response);
    }

    /** An answer to an item. */
    public Interaction(Item item, List<String> response, @Nullable Boolean success) {
        this(new Asked.OfItem(item), response, success);
    }

    /** A decision in a scene; there is no right one. */
    public static Interaction decided(Scene scene, List<Scene.Decision> offered, String decision) {
        return new Interaction(new Asked.OfScene(scene, offered), List.of(decision), null);
    }
}
