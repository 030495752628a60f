package dev.regie.core.cohort.rest;

import dev.regie.core.catalogue.CourseVersionId;
import dev.regie.core.cohort.NewCohort;
import dev.regie.core.enrolment.CohortId;
import dev.regie.core.people.TeamId;
import dev.regie.core.shared.PersonId;
import jakarta.ws.rs.BadRequestException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A wish for a cohort as it is posted.
 *
 * @param id chosen by the caller, so that a repeated request makes no second cohort
 * @param versions ids of course versions, in the order in which people are to take them
 */
public record NewCohortJson(
        @Schema(description = "Chosen by the caller: the same request may be sent again", required = true) @Nullable
        UUID id,

        @Schema(required = true, maxLength = 200) @Nullable String name,
        @Schema(required = true) @Nullable LocalDate start,

        @Schema(description = "The last day", required = true) @Nullable
        LocalDate end,

        @Schema(description = "Whoever is in these teams on the first day (today, if that has passed) joins") @Nullable
        List<UUID> teams,

        @Nullable List<UUID> people,

        @Schema(description = "Ids of course versions, in order", required = true) @Nullable
        List<UUID> versions) {

    NewCohort wish() {
        return new NewCohort(
                new CohortId(given("id", id)),
                given("name", name),
                given("start", start),
                given("end", end),
                ids(teams, TeamId::new).stream().collect(Collectors.toSet()),
                ids(people, PersonId::new).stream().collect(Collectors.toSet()),
                ids(versions, CourseVersionId::new));
    }

    private static <T> T given(String name, @Nullable T member) {
        if (member == null) {
            throw new BadRequestException(name + " is missing");
        }
        return member;
    }

    private static <T> List<T> ids(@Nullable List<UUID> uuids, Function<UUID, T> id) {
        return uuids == null ? List.of() : uuids.stream().map(id).toList();
    }
}
