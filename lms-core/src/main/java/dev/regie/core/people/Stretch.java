package dev.regie.core.people;

import dev.regie.core.shared.PersonId;

/** Some days on end that somebody is something in a team. */
public record Stretch(As as, Team team, PersonId person, Period period) {
    /** What somebody can be in a team. */
    public enum As {
        MEMBER,
        MANAGER,
        DEPUTY
    }
}
