package dev.regie.core.lrs;

import dev.regie.core.lrs.internal.ActivityJson;
import java.util.Optional;

/**
 * An activity as the record as a whole knows it.
 *
 * @param definition a JSON object, merged from all statements whose sender may define; empty when none told anything
 */
public record Activity(String iri, Optional<String> definition) {
    /** The Activity object of the specification. */
    public String json() {
        return ActivityJson.of(iri, definition);
    }
}
