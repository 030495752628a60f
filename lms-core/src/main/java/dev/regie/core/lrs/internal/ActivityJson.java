package dev.regie.core.lrs.internal;

import java.util.Optional;
import tools.jackson.core.io.JsonStringEncoder;

/** Writes an activity. */
public final class ActivityJson {
    private ActivityJson() {}

    /** The Activity object with this id and, if there is one, this definition. */
    public static String of(String iri, Optional<String> definition) {
        String id = new String(JsonStringEncoder.getInstance().quoteAsCharArray(iri));
        return "{\"objectType\":\"Activity\",\"id\":\"" + id + '"'
                + definition.map(json -> ",\"definition\":" + json).orElse("") + '}';
    }
}
