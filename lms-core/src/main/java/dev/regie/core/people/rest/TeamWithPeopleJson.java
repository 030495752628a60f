package dev.regie.core.people.rest;

import dev.regie.core.people.Leadership;
import dev.regie.core.people.Team;
import dev.regie.core.shared.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A team with the people of today. */
public record TeamWithPeopleJson(
        String id,
        String name,
        @Nullable String parent,
        @Nullable String closedOn,
        @Nullable String manager,
        @Nullable String deputy,
        List<String> members,
        long version) {
    static TeamWithPeopleJson of(
            Team team, @Nullable Leadership led, @Nullable PersonId deputy, Collection<PersonId> members) {
        return new TeamWithPeopleJson(
                team.id().toString(),
                team.name(),
                Objects.toString(team.parent(), null),
                Objects.toString(team.closedOn(), null),
                led == null ? null : led.manager().toString(),
                Objects.toString(deputy, null),
                members.stream().map(PersonId::toString).sorted().toList(),
                team.version());
    }
}
