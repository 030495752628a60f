package dev.regie.core.people.rest;

import dev.regie.core.access.api.Words;
import dev.regie.core.people.MembershipResult;
import dev.regie.core.people.TeamId;
import dev.regie.core.people.TeamMembership;
import dev.regie.core.shared.PersonId;
import jakarta.ws.rs.BadRequestException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A move from one team to another.
 *
 * @param from id of the team that is left; absent for joining
 * @param to id of the team that is joined; absent for leaving
 * @param day the first day in the new team
 */
@Schema(examples = "{\"from\": \"7d0a…\", \"to\": \"91be…\", \"day\": \"2026-09-01\"}")
public record MoveJson(
        @Nullable String from,
        @Nullable String to,
        @Nullable String day) {
    MembershipResult of(PersonId person, TeamMembership membership) {
        LocalDate first = Words.day("day", Words.given("day", day));
        if (from != null && to != null) {
            return membership.move(person, team("from", from), team("to", to), first);
        }
        if (to != null) {
            return membership.addMember(team("to", to), person, first);
        }
        if (from != null) {
            return membership.endMember(team("from", from), person, first);
        }
        throw new BadRequestException("from or to is needed");
    }

    private static TeamId team(String name, String text) {
        return new TeamId(Words.uuid(name, text));
    }
}
