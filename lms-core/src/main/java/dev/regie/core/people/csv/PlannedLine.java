package dev.regie.core.people.csv;

import dev.regie.core.people.NewPerson;
import dev.regie.core.people.Person;
import dev.regie.core.people.PersonChange;
import dev.regie.core.people.TeamId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one good line will do.
 *
 * @param email folded; the key by which a person is recognised
 * @param known the person as they were when the plan was made; none for a new one
 * @param wish what a new person will be
 * @param change what a known person will be, or a new one that is added as inactive
 * @param move where they will be from which day; none where nothing changes
 * @param differences field by field, for people to read
 */
public record PlannedLine(
        long line,
        String email,
        Optional<Person> known,
        Optional<NewPerson> wish,
        Optional<PersonChange> change,
        Optional<Move> move,
        List<Difference> differences) {
    /** Keeps its own copy. */
    public PlannedLine {
        differences = List.copyOf(differences);
    }

    /** One field that will be something else; for a new person, from nothing. */
    public record Difference(Column column, String from, String to) {}

    /**
     * Out of all these teams and into the other on the same day.
     *
     * @param to none where somebody will be in no team
     */
    public record Move(List<TeamId> outOf, Optional<TeamId> to, LocalDate day) {
        /** Keeps its own copy. */
        public Move {
            outOf = List.copyOf(outOf);
        }
    }

    /** What a line does. */
    public enum Effect {
        NEW,
        CHANGED,
        UNCHANGED
    }

    /** What this line does. */
    public Effect effect() {
        if (known.isEmpty()) {
            return Effect.NEW;
        }
        return differences.isEmpty() ? Effect.UNCHANGED : Effect.CHANGED;
    }
}
