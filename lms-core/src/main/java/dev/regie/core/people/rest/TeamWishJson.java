package dev.regie.core.people.rest;

import dev.regie.core.access.api.Words;
import dev.regie.core.people.Team;
import dev.regie.core.people.TeamId;
import jakarta.ws.rs.BadRequestException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A team to make or change. In a change an absent name stays as it is.
 *
 * @param parent id of the team it is part of; in a change, absent leaves it and an empty text puts it at the top
 */
@Schema(examples = "{\"name\": \"North\", \"parent\": \"7d0a…\"}")
public record TeamWishJson(@Nullable String name, @Nullable String parent) {
    String nameOf(@Nullable Team before) {
        if (name != null) {
            return name;
        }
        if (before == null) {
            throw new BadRequestException("name is needed");
        }
        return before.name();
    }

    @Nullable
    TeamId parentOf(@Nullable Team before) {
        if (parent == null) {
            return before == null ? null : before.parent();
        }
        return parent.isBlank() ? null : new TeamId(Words.uuid("parent", parent));
    }
}
