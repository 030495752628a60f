package dev.regie.core.cohort;

import dev.regie.core.shared.PersonId;

/** Somebody who guides a cohort. It is a part in this cohort, not a role in the organisation, and gives no rights. */
public record Guide(PersonId person, Duty duty) {

    /** What they do there. */
    public enum Duty {
        /** Leads its live sessions. */
        FACILITATOR,
        /** Talks with its people about their practice at work. */
        COACH
    }
}
