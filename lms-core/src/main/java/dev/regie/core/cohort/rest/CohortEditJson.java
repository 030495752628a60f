package dev.regie.core.cohort.rest;

import dev.regie.core.access.api.Words;
import dev.regie.core.cohort.CohortEdit;
import dev.regie.core.cohort.CohortRule;
import dev.regie.core.cohort.rest.CohortJson.GuideJson;
import dev.regie.core.cohort.rest.CohortJson.RuleJson;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A cohort as it is to be from now on; what is left out is emptied. */
public record CohortEditJson(
        @Schema(required = true, maxLength = 200, examples = "Pilot, spring 2027") @Nullable
        String name,

        @Schema(required = true, examples = "2027-03-01") @Nullable
        LocalDate start,

        @Schema(description = "The last day; what it enrolled on and is still open is due then", required = true)
        @Nullable
        LocalDate end,

        @Schema(description = "For later offers alone: nobody joins or leaves by it") @Nullable
        RuleJson rule,

        @Nullable List<GuideJson> guides) {

    CohortEdit edit(long version) {
        return new CohortEdit(
                Words.given("name", name),
                Words.given("start", start),
                Words.given("end", end),
                rule == null ? CohortRule.NOBODY : rule.rule(),
                NewCohortJson.guides(guides),
                version);
    }
}
