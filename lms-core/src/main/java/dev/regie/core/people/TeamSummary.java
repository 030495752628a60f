package dev.regie.core.people;

import dev.regie.core.shared.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A team at one day, as a list of teams shows it.
 *
 * @param above the names of the teams above it, from the top down
 * @param members how many active people are in the team itself
 * @param teamsBelow how many open teams lie directly below it
 */
public record TeamSummary(
        Team team,
        List<String> above,
        int members,
        int teamsBelow,
        @Nullable PersonId manager,
        @Nullable PersonId deputy) {
    public TeamSummary {
        above = List.copyOf(above);
    }
}
