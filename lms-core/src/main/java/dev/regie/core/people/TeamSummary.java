package dev.regie.core.people;

import dev.regie.core.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A team at one day, as a list of all teams shows it.
 *
 * @param depth how many teams lie above it
 * @param members how many active people are in the team itself
 * @param membersBelow how many more are in teams below it; whoever is in several counts once for each
 */
public record TeamSummary(
        Team team,
        int depth,
        int members,
        int membersBelow,
        @Nullable PersonId manager,
        @Nullable PersonId deputy) {}
