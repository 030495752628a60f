package dev.regie.core.people.rest;

import dev.regie.core.people.Team;
import dev.regie.core.people.TeamSummary;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A team in a list.
 *
 * @param members how many active people are in the team itself today
 * @param version how often its name or place changed
 */
@Schema(
        examples = "{\"id\": \"91be…\", \"name\": \"North\", \"parent\": \"7d0a…\", \"manager\": \"5f1c…\","
                + " \"deputy\": null, \"members\": 12, \"version\": 1}")
public record TeamJson(
        String id,
        String name,
        @Nullable String parent,
        @Nullable String manager,
        @Nullable String deputy,
        int members,
        long version) {
    static TeamJson of(TeamSummary summary) {
        Team team = summary.team();
        return new TeamJson(
                team.id().toString(),
                team.name(),
                Objects.toString(team.parent(), null),
                Objects.toString(summary.manager(), null),
                Objects.toString(summary.deputy(), null),
                summary.members(),
                team.version());
    }
}
