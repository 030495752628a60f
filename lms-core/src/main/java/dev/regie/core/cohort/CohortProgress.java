package dev.regie.core.cohort;

import dev.regie.core.access.AuditKind;
import dev.regie.core.access.AuditLog;
import dev.regie.core.access.CurrentUser;
import dev.regie.core.access.Role;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.cohort.ProgressRow.InCourse;
import dev.regie.core.cohort.internal.CohortCourses;
import dev.regie.core.cohort.internal.CohortList;
import dev.regie.core.cohort.internal.Cohorts;
import dev.regie.core.cohort.internal.Standings;
import dev.regie.core.enrolment.CohortId;
import dev.regie.core.shared.Page;
import dev.regie.core.shared.PersonId;
import dev.regie.core.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Shows cohorts and how far their people are: not started, busy, done, and by when. Every page takes the same number of queries,
 * whatever the number of rows. For admins and work of the system.
 */
@ApplicationScoped
@Transactional
public class CohortProgress {

    @Inject
    CohortList list;

    @Inject
    Cohorts cohorts;

    @Inject
    Standings standings;

    @Inject
    CohortCourses courses;

    @Inject
    AuditLog log;

    @Inject
    CurrentUser current;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    /** The cohorts that match. */
    public Page<CohortSummary> list(CohortQuery query) {
        current.require(Role.ADMIN);
        Page<CohortList.Listed> page = list.page(query, today());
        Map<CohortId, Counts> counts = standings.counts(
                page.items().stream().map(CohortList.Listed::id).toList(), today());
        return page.map(each -> new CohortSummary(
                each.id(),
                each.name(),
                each.start(),
                each.end(),
                each.stage(),
                each.people(),
                Optional.ofNullable(counts.get(each.id())).flatMap(Counts::unlessTooFew),
                each.somebodyLate(),
                each.newerVersions()));
    }

    /** How many people of a cohort are where; withheld for fewer than five. */
    public Optional<Counts> counts(CohortId cohort) {
        current.require(Role.ADMIN);
        return Optional.ofNullable(standings.counts(List.of(cohort), today()).get(cohort))
                .flatMap(Counts::unlessTooFew);
    }

    /** How far the people of a cohort are who match; nobody if there is no such cohort. */
    public Page<ProgressRow> page(ProgressQuery query) {
        current.require(Role.ADMIN);
        Page<ProgressRow> page = standings.page(query, today());
        Map<PersonId, List<InCourse>> courses = standings.courses(
                query.cohort(), page.items().stream().map(ProgressRow::person).toList());
        return page.map(row -> new ProgressRow(
                row.person(),
                row.name(),
                row.overall(),
                row.due(),
                row.late(),
                courses.getOrDefault(row.person(), List.of())));
    }

    /** Everybody who matches, as a file; that it left Regie is written down. */
    public String export(ProgressQuery query, ProgressCsv.Wording wording) {
        current.require(Role.ADMIN);
        List<ProgressRow> rows = new ArrayList<>();
        Page<ProgressRow> page;
        do {
            page = page(query.at(rows.size(), Page.MAX_LIMIT));
            rows.addAll(page.items());
        } while (page.hasMore());
        log.record(
                AuditKind.PROGRESS_EXPORTED, Optional.empty(), "cohort=" + query.cohort() + " people=" + rows.size());
        List<CourseKey> keys =
                courses.of(query.cohort()).stream().map(PinnedVersion::course).toList();
        return ProgressCsv.write(keys, rows, wording);
    }

    /** Who has been stuck for so many days; nobody in a cohort that was closed. */
    public List<StuckPeople.Stuck> stuck(CohortId id, int days) {
        current.require(Role.ADMIN);
        return cohorts.find(id)
                .map(entity -> entity.toCohort(List.of(), Set.of()))
                .filter(cohort -> cohort.closed() == null)
                .map(cohort -> StuckPeople.of(
                        standings.quietSince(id, beforeTheLast(days), settings.timeZone()),
                        cohort.start(),
                        today(),
                        days))
                .orElse(List.of());
    }

    /** The end of the day that is the last to count as quiet. */
    private Instant beforeTheLast(int days) {
        return today().minusDays(StuckPeople.within(days) - 1L)
                .atStartOfDay(settings.timeZone())
                .toInstant();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.timeZone());
    }
}
