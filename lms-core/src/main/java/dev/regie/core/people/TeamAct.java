package dev.regie.core.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** What was done with somebody in a team, as the audit log keeps it: "JOINED 2026-03-02 Care". */
public record TeamAct(Verb verb, LocalDate day, String team) {
    /** What can be done. The names are stored: none is ever renamed. */
    public enum Verb {
        JOINED,
        LEFT,
        CALLED_OFF,
        LEADS,
        STANDS_IN
    }

    /** As the audit log keeps it. */
    public String detail() {
        return verb + " " + day + " " + team;
    }

    /** Reads it back; empty for something else. */
    public static Optional<TeamAct> of(String detail) {
        String[] parts = detail.split(" ", 3);
        try {
            return parts.length < 3
                    ? Optional.empty()
                    : Optional.of(new TeamAct(Verb.valueOf(parts[0]), LocalDate.parse(parts[1]), parts[2]));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
