package dev.regie.core.cohort.internal;

import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.cohort.Counts;
import dev.regie.core.cohort.ProgressQuery;
import dev.regie.core.cohort.ProgressRow;
import dev.regie.core.cohort.ProgressRow.InCourse;
import dev.regie.core.cohort.StuckPeople;
import dev.regie.core.enrolment.CohortId;
import dev.regie.core.enrolment.Enrolment;
import dev.regie.core.enrolment.Standing;
import dev.regie.core.people.PersonName;
import dev.regie.core.people.SortText;
import dev.regie.core.shared.Page;
import dev.regie.core.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** How far the people of cohorts are, counted, filtered and cut by the database. */
@ApplicationScoped
public class Standings {

    /** Everybody of the cohorts that a condition names, with the standing over all courses: waived counts as done, withdrawn not at all. */
    private static final String STANDING = """
            (select l.cohort_id, l.person_id,
                case when sum(l.counts) = 0 then 'NOT_STARTED'
                     when sum(l.done) = sum(l.counts) then 'DONE'
                     when sum(l.untouched) = sum(l.counts) then 'NOT_STARTED'
                     else 'BUSY' end as standing,
                min(l.open_due) as due, sum(l.is_open) as open_courses, max(l.last_activity) as last_activity
            from (
                select cp.cohort_id, cp.person_id,
                    case e.state when 'WITHDRAWN' then 0 else 1 end as counts,
                    case when e.state = 'WITHDRAWN' then 0 when e.state = 'WAIVED' then 1
                         when p.standing = 'DONE' then 1 else 0 end as done,
                    case when e.state = 'WITHDRAWN' then 0 when e.state = 'WAIVED' then 0
                         when coalesce(p.standing, 'NOT_STARTED') = 'NOT_STARTED' then 1 else 0 end as untouched,
                    case when e.open_slot = 1 then e.due end as open_due,
                    coalesce(e.open_slot, 0) as is_open,
                    coalesce(p.last_activity, e.enrolled_at) as last_activity
                from cohort_place cp
                    join enrolment e on e.id = cp.enrolment_id
                    left join course_progress p on p.enrolment_id = e.id
                where cp.cohort_id in ({cohorts})
            ) l
            group by l.cohort_id, l.person_id) s
            """;

    @Inject
    CohortDatabase database;

    /** How many of each of these cohorts are where; a cohort with nobody in it is left out. */
    public Map<CohortId, Counts> counts(Collection<CohortId> cohorts, LocalDate today) {
        Map<CohortId, Counts> counts = new HashMap<>();
        if (cohorts.isEmpty()) {
            return counts;
        }
        List<Object> parameters = new ArrayList<>(List.of(today));
        cohorts.forEach(cohort -> parameters.add(cohort.value()));
        database.rows(
                        "select cohort_id, sum(case standing when 'NOT_STARTED' then 1 else 0 end),"
                                + " sum(case standing when 'BUSY' then 1 else 0 end),"
                                + " sum(case standing when 'DONE' then 1 else 0 end),"
                                + " sum(case when due < ? then 1 else 0 end)"
                                + " from " + standing(cohorts.size()) + " group by cohort_id",
                        parameters,
                        row -> Map.entry(
                                new CohortId(row.getObject(1, UUID.class)),
                                new Counts(row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5))))
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    /** A stretch of the people that match, by family name; without their courses. */
    public Page<ProgressRow> page(ProgressQuery query, LocalDate today) {
        List<Object> parameters = new ArrayList<>(List.of(query.cohort().value()));
        StringBuilder where =
                new StringBuilder(" from " + standing(1) + " join person p on p.id = s.person_id where 1 = 1");
        String text = query.text();
        for (String word : SortText.words(text == null ? "" : text).split(" ", -1)) {
            where.append(" and p.search_text like ?");
            parameters.add("%" + word + "%");
        }
        Standing standing = query.standing();
        if (standing != null) {
            where.append(" and s.standing = ?");
            parameters.add(standing.name());
        }
        if (query.lateOnly()) {
            where.append(" and s.due < ?");
            parameters.add(today);
        }
        List<Object> stretch = new ArrayList<>(parameters);
        stretch.add(query.limit());
        stretch.add(query.offset());
        AtomicLong total = new AtomicLong();
        List<ProgressRow> rows = database.rows(
                "select s.person_id, p.given_name, p.tussenvoegsel, p.family_name, s.standing, s.due, count(*) over ()"
                        + where + " order by p.sort_family, p.id limit ? offset ?",
                stretch,
                row -> {
                    total.set(row.getLong(7));
                    return row(row, today);
                });
        if (rows.isEmpty() && query.offset() > 0) {
            total.set(database.number("select count(*)" + where, parameters));
        }
        return new Page<>(rows, total.get(), query.offset(), query.limit());
    }

    /** How far at most a page of people are with each course. */
    public Map<PersonId, List<InCourse>> courses(CohortId cohort, Collection<PersonId> people) {
        Map<PersonId, List<InCourse>> courses = new HashMap<>();
        if (people.isEmpty()) {
            return courses;
        }
        List<UUID> parameters = new ArrayList<>(List.of(cohort.value()));
        people.forEach(person -> parameters.add(person.id()));
        database.rows(
                        "select cp.person_id, cp.course_key, coalesce(p.standing, 'NOT_STARTED'), e.state"
                                + " from cohort_place cp join enrolment e on e.id = cp.enrolment_id"
                                + " left join course_progress p on p.enrolment_id = e.id"
                                + " join cohort_course c on c.cohort_id = cp.cohort_id and c.course_key = cp.course_key"
                                + " where cp.cohort_id = ? and cp.person_id in (" + CohortDatabase.marks(people)
                                + ") order by c.course_number",
                        parameters,
                        row -> Map.entry(
                                new PersonId(row.getObject(1, UUID.class)),
                                new InCourse(
                                        new CourseKey(row.getString(2)),
                                        Standing.valueOf(row.getString(3)),
                                        Enrolment.State.valueOf(row.getString(4)))))
                .forEach(entry -> courses.computeIfAbsent(entry.getKey(), id -> new ArrayList<>())
                        .add(entry.getValue()));
        return courses;
    }

    /** Whoever has an open course and did nothing after a moment: more than {@link StuckPeople} may count, never fewer. */
    public List<StuckPeople.Facts> quietSince(CohortId cohort, Instant moment, ZoneId zone) {
        return database.rows(
                "select s.person_id, p.given_name, p.tussenvoegsel, p.family_name, s.last_activity"
                        + " from " + standing(1) + " join person p on p.id = s.person_id"
                        + " where s.open_courses > 0 and p.active and s.last_activity < ?",
                List.of(cohort.value(), moment.atOffset(ZoneOffset.UTC)),
                row -> new StuckPeople.Facts(
                        new PersonId(row.getObject(1, UUID.class)),
                        name(row),
                        true,
                        row.getObject(5, OffsetDateTime.class)
                                .atZoneSameInstant(zone)
                                .toLocalDate()));
    }

    private static String standing(int cohorts) {
        return STANDING.replace("{cohorts}", String.join(",", Collections.nCopies(cohorts, "?")));
    }

    private static ProgressRow row(ResultSet row, LocalDate today) throws SQLException {
        @Nullable LocalDate due = row.getObject(6, LocalDate.class);
        return new ProgressRow(
                new PersonId(row.getObject(1, UUID.class)),
                name(row),
                Standing.valueOf(row.getString(5)),
                due,
                due != null && due.isBefore(today),
                List.of());
    }

    private static PersonName name(ResultSet row) throws SQLException {
        return new PersonName(row.getString(2), row.getString(3), row.getString(4));
    }
}
