package dev.regie.core.people;

/** How making or changing a team ended. */
public sealed interface TeamResult {
    /** The team as it is now. */
    record Stored(Team team) implements TeamResult {}

    /** The new parent is the team itself or lies below it. */
    record WouldBeCycle() implements TeamResult {}

    /** Another team under the same parent has this name. */
    record NameTaken(String name) implements TeamResult {}

    /** The name is empty. */
    record NameMissing() implements TeamResult {}

    /** Somebody changed the team in the meantime. */
    record ChangedMeanwhile(Team now) implements TeamResult {}

    /** It has open teams below it; close or move those first. */
    record HasTeamsBelow(int count) implements TeamResult {}

    /** The new parent, or the team itself, has been closed. */
    record Closed() implements TeamResult {}

    /** There is no such team, or no such parent. */
    record Unknown() implements TeamResult {}

    /** The team, where a refusal can only be a fault, as in seeding. */
    default Team orThrow() {
        if (this instanceof Stored(Team team)) {
            return team;
        }
        throw new IllegalStateException(toString());
    }
}
