package dev.regie.core.people;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A person to be added, with the team they join at once.
 *
 * @param from the first day in the team
 */
public record Newcomer(NewPerson person, Optional<TeamId> team, LocalDate from) {}
