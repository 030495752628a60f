package dev.regie.core.enrolment;

import dev.regie.core.people.Team;

/**
 * A team whose progress somebody may see today.
 *
 * @param depth how many of the teams above it are seen as well
 * @param direct led, or stood in for, by the person; otherwise it lies below such a team
 */
public record LedTeam(Team team, int depth, boolean direct) {}
