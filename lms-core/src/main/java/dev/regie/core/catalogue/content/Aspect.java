package dev.regie.core.catalogue.content;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The six aspects of empowerment that objectives are tagged with: a practitioners' model, used to keep the curriculum in balance. */
public enum Aspect {
    TRUST_AUTONOMY,
    RESPONSIBILITY_ACCOUNTABILITY,
    DEVELOPMENT_SUPPORT,
    COMMUNICATION_FEEDBACK,
    RECOGNITION_APPRECIATION,
    INNOVATION_CREATIVITY;

    /** The word in source files and JSON, such as {@code trust-autonomy}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The aspect with that word. */
    public static Optional<Aspect> of(String id) {
        return Arrays.stream(values()).filter(aspect -> aspect.id().equals(id)).findFirst();
    }
}
