package dev.regie.core.cohort.rest;

import dev.regie.core.access.api.Words;
import dev.regie.core.catalogue.CourseVersionId;
import dev.regie.core.catalogue.content.ProgrammeKey;
import dev.regie.core.cohort.CohortRule;
import dev.regie.core.cohort.Guide;
import dev.regie.core.cohort.NewCohort;
import dev.regie.core.cohort.TrackRef;
import dev.regie.core.cohort.rest.CohortJson.GuideJson;
import dev.regie.core.cohort.rest.CohortJson.RuleJson;
import dev.regie.core.cohort.rest.CohortJson.TrackJson;
import dev.regie.core.enrolment.CohortId;
import dev.regie.core.people.TeamId;
import dev.regie.core.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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

        @Schema(description = "Short for a rule with these teams alone") @Nullable
        List<UUID> teams,

        @Schema(description = "Whoever fits it on the first day (today, if that has passed) joins") @Nullable
        RuleJson rule,

        @Nullable List<UUID> people,

        @Schema(description = "Ids of course versions, in order", required = true) @Nullable
        List<UUID> versions,

        @Schema(description = "Where the courses come from; for showing alone") @Nullable
        TrackJson track,

        @Nullable List<GuideJson> guides) {

    NewCohort wish() {
        return new NewCohort(
                new CohortId(Words.given("id", id)),
                Words.given("name", name),
                Words.given("start", start),
                Words.given("end", end),
                rule == null ? CohortRule.inTeams(Ids.set(teams, TeamId::new)) : rule.rule(),
                Ids.set(people, PersonId::new),
                Ids.list(versions, CourseVersionId::new),
                track == null ? null : new TrackRef(new ProgrammeKey(track.programme()), track.track()),
                guides(guides));
    }

    static Set<Guide> guides(@Nullable List<GuideJson> guides) {
        return guides == null
                ? Set.of()
                : guides.stream()
                        .map(guide -> new Guide(
                                new PersonId(Words.given("person", guide.person())),
                                Words.read("duty", Guide.Duty.class, Words.given("duty", guide.duty()))))
                        .collect(Collectors.toSet());
    }
}
