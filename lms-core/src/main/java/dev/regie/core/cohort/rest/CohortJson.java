package dev.regie.core.cohort.rest;

import dev.regie.core.access.Role;
import dev.regie.core.access.api.Words;
import dev.regie.core.cohort.Cohort;
import dev.regie.core.cohort.CohortRule;
import dev.regie.core.cohort.CohortSummary;
import dev.regie.core.cohort.Counts;
import dev.regie.core.cohort.Guide;
import dev.regie.core.cohort.TrackRef;
import dev.regie.core.people.TeamId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A cohort as the API shows it; its people are at {@code /progress}.
 *
 * @param end the last day
 * @param courses in the order in which people are to take them
 */
public record CohortJson(
        UUID id,
        @Schema(examples = "Pilot, spring 2027") String name,
        @Schema(examples = "2027-03-01") LocalDate start,
        @Schema(examples = "2027-05-31") LocalDate end,
        @Nullable LocalDate closed,
        @Schema(examples = "under-way") String stage,
        @Nullable TrackJson track,
        @Nullable RuleJson rule,
        List<CourseJson> courses,
        List<GuideJson> guides) {

    /** A course and the version that the cohort goes through. */
    public record CourseJson(
            @Schema(examples = "communication") String course, UUID version) {}

    /** The track that the courses were taken from. */
    public record TrackJson(String programme, String track) {

        static @Nullable TrackJson of(@Nullable TrackRef track) {
            return track == null ? null : new TrackJson(track.programme().text(), track.track());
        }
    }

    /** Somebody who guides it: {@code facilitator} or {@code coach}. */
    public record GuideJson(
            UUID person, @Schema(examples = "coach") String duty) {}

    /** Whom it is for. */
    public record RuleJson(
            @Nullable List<UUID> teams,

            @Schema(description = "Whether the teams below count, too") @Nullable
            Boolean subTeams,

            @Schema(examples = "manager") @Nullable String role,

            @Schema(description = "Only who came into such a team on this day or later") @Nullable
            LocalDate since) {

        static @Nullable RuleJson of(CohortRule rule) {
            return rule.fitsNobody()
                    ? null
                    : new RuleJson(
                            rule.teams().stream().map(TeamId::id).sorted().toList(),
                            rule.subTeams(),
                            rule.role() == null ? null : Words.of(rule.role()),
                            rule.since());
        }

        CohortRule rule() {
            return new CohortRule(
                    Ids.set(teams, TeamId::new),
                    Boolean.TRUE.equals(subTeams),
                    role == null ? null : Words.read("role", Role.class, role),
                    since);
        }
    }

    /**
     * A cohort in a list. The counts are absent for fewer than five people.
     *
     * @param late whether anybody's term has passed
     * @param newerVersions how many of its courses have a version after the pinned one
     */
    public record SummaryJson(
            UUID id,
            String name,
            LocalDate start,
            LocalDate end,
            String stage,
            int people,
            @Nullable Integer notStarted,
            @Nullable Integer busy,
            @Nullable Integer done,
            boolean late,
            int newerVersions) {

        static SummaryJson of(CohortSummary summary) {
            Counts counts = summary.counts().orElse(null);
            return new SummaryJson(
                    summary.id().value(),
                    summary.name(),
                    summary.start(),
                    summary.end(),
                    Words.of(summary.stage()),
                    summary.people(),
                    counts == null ? null : counts.notStarted(),
                    counts == null ? null : counts.busy(),
                    counts == null ? null : counts.done(),
                    summary.somebodyLate(),
                    summary.newerVersions());
        }
    }

    static CohortJson of(Cohort cohort, LocalDate today) {
        return new CohortJson(
                cohort.id().value(),
                cohort.name(),
                cohort.start(),
                cohort.end(),
                cohort.closed(),
                Words.of(cohort.stage(today)),
                TrackJson.of(cohort.track()),
                RuleJson.of(cohort.rule()),
                cohort.courses().stream()
                        .map(pinned -> new CourseJson(
                                pinned.course().text(), pinned.version().value()))
                        .toList(),
                cohort.guides().stream()
                        .map(CohortJson::guide)
                        .sorted(Comparator.comparing(GuideJson::duty).thenComparing(GuideJson::person))
                        .toList());
    }

    private static GuideJson guide(Guide guide) {
        return new GuideJson(guide.person().id(), Words.of(guide.duty()));
    }
}
