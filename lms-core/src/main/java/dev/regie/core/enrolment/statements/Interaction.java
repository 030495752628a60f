package dev.regie.core.enrolment.statements;

import dev.regie.core.catalogue.content.Item;
import dev.regie.core.catalogue.content.Ordering;
import java.util.List;

/**
 * One answer to one question, as xAPI's {@code cmi.interaction} tells it.
 *
 * @param item what was asked; of it only the id and the type reach the statement
 * @param response ids of the chosen answers; for an ordering in the learner's order
 * @param success whether the server found it right
 */
public record Interaction(Item item, List<String> response, boolean success) {

    public Interaction {
        response = List.copyOf(response);
    }

    /** xAPI's word for the type of interaction. */
    String typeWord() {
        return item instanceof Ordering ? "sequencing" : "choice";
    }

    /** The response in xAPI's notation, {@code a[,]c}. */
    String responseText() {
        return String.join("[,]", response);
    }
}
