package dev.regie.core.people.csv;

import dev.regie.core.people.Person;
import dev.regie.core.people.Stretch;
import dev.regie.core.people.Team;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What the organisation knows of the people in a file, on the day that it is read.
 *
 * @param people by folded address
 * @param memberships theirs, past ones too, by folded address
 * @param teams all open ones
 */
public record Known(
        Map<String, Person> people, Map<String, List<Stretch>> memberships, List<Team> teams, LocalDate today) {
    /** Keeps its own copies. */
    public Known {
        people = Map.copyOf(people);
        memberships = Map.copyOf(memberships);
        teams = List.copyOf(teams);
    }
}
