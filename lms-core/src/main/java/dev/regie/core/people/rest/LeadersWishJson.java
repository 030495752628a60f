package dev.regie.core.people.rest;

import dev.regie.core.access.api.Words;
import dev.regie.core.people.Leadership;
import dev.regie.core.shared.PersonId;
import jakarta.ws.rs.BadRequestException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who is to lead a team.
 *
 * @param manager a person's id; absent for nobody
 * @param deputy a person's id; absent for nobody
 * @param from the first day, as yyyy-mm-dd; absent for today
 */
@Schema(examples = "{\"manager\": \"5f1c…\", \"deputy\": \"91be…\", \"from\": \"2027-01-01\"}")
public record LeadersWishJson(
        @Nullable String manager,
        @Nullable String deputy,
        @Nullable String from) {
    @Nullable
    Leadership leadership() {
        if (manager == null) {
            if (deputy != null) {
                throw new BadRequestException("a deputy stands in for a manager, and there is none");
            }
            return null;
        }
        return new Leadership(
                new PersonId(Words.uuid("manager", manager)),
                deputy == null ? null : new PersonId(Words.uuid("deputy", deputy)));
    }

    LocalDate day(LocalDate today) {
        return from == null ? today : Words.day("from", from);
    }
}
