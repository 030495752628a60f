package dev.regie.core.survey;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who uses an instrument or one of its texts. A part that people play around it; what they may open is for the roles to say. */
public enum Party {
    EMPLOYEE,
    MANAGER,
    COACH,
    FACILITATOR,
    /** Leads the rollout. */
    ORGANISER;

    /** The word in source files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The party with that word. */
    public static Optional<Party> of(String id) {
        return Arrays.stream(values()).filter(party -> party.id().equals(id)).findFirst();
    }
}
