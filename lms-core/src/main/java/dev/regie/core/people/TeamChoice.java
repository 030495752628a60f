package dev.regie.core.people;

import java.util.List;

/**
 * A team to choose.
 *
 * @param above the names of the teams above it, from the top down
 */
public record TeamChoice(TeamId id, String name, List<String> above) {
    public TeamChoice {
        above = List.copyOf(above);
    }

    /** Its name and, after it, where it is: "North · Organisation / Care". */
    public String label() {
        return above.isEmpty() ? name : name + " · " + String.join(" / ", above);
    }
}
