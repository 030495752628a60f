package dev.regie.core.cohort.internal;

import dev.regie.core.cohort.Cohort;
import dev.regie.core.cohort.CohortPolicy;
import dev.regie.core.cohort.CohortQuery;
import dev.regie.core.enrolment.CohortId;
import dev.regie.core.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Cohorts as a list shows them, filtered, sorted and cut by the database. */
@ApplicationScoped
public class CohortList {

    /** Whether anybody of the cohort is late with what it enrolled them on. */
    private static final String LATE =
            "exists (select 1 from enrolment e join cohort_place cp on cp.enrolment_id = e.id and cp.cohort_id = c.id"
                    + " where e.cohort_id = c.id and e.open_slot = 1 and e.due < ?)";

    private static final String NEWER =
            "(select count(*) from cohort_course cc join course_version mine on mine.id = cc.course_version_id"
                    + " where cc.cohort_id = c.id and mine.version_number < (select max(v.version_number)"
                    + " from course_version v where v.course_key = mine.course_key))";

    @Inject
    CohortDatabase database;

    /** One of them, without what is counted of its people. */
    public record Listed(
            CohortId id,
            String name,
            LocalDate start,
            LocalDate end,
            Cohort.Stage stage,
            int people,
            boolean somebodyLate,
            int newerVersions) {}

    /** The cohorts that match. */
    public Page<Listed> page(CohortQuery query, LocalDate today) {
        List<Object> parameters = new ArrayList<>();
        String where = where(query, today, parameters);
        long total = database.number("select count(*) from cohort c" + where, parameters);
        List<Object> all = new ArrayList<>(List.of(today));
        all.addAll(parameters);
        String order = order(query.sort(), today, all);
        all.add(query.limit());
        all.add(query.offset());
        List<Listed> rows = database.rows(
                "select c.id, c.cohort_name, c.first_day, c.last_day, c.closed_on,"
                        + " (select count(*) from cohort_member m where m.cohort_id = c.id), case when " + LATE
                        + " then 1 else 0 end, "
                        + NEWER + " from cohort c" + where + " order by " + order + " limit ? offset ?",
                all,
                row -> listed(row, today));
        return new Page<>(rows, total, query.offset(), query.limit());
    }

    private static String where(CohortQuery query, LocalDate today, List<Object> parameters) {
        List<String> conditions = new ArrayList<>();
        String text = query.text();
        if (text != null && !text.isBlank()) {
            conditions.add("c.name_folded like ? escape '!'");
            parameters.add("%" + CohortPolicy.folded(text).replaceAll("([!%_])", "!$1") + "%");
        }
        Cohort.Stage stage = query.stage();
        if (stage != null) {
            conditions.add(
                    switch (stage) {
                        case PLANNED -> "c.closed_on is null and c.first_day > ?";
                        case UNDER_WAY -> "c.closed_on is null and c.first_day <= ? and c.last_day >= ?";
                        case FINISHED -> "(c.closed_on is not null or c.last_day < ?)";
                    });
            parameters.add(today);
            if (stage == Cohort.Stage.UNDER_WAY) {
                parameters.add(today);
            }
        }
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static String order(CohortQuery.Sort sort, LocalDate today, List<Object> parameters) {
        return switch (sort) {
            case START -> "c.first_day desc, c.id";
            case NAME -> "c.name_folded, c.id";
            case ATTENTION -> {
                parameters.addAll(List.of(today, today, today));
                yield "case when c.closed_on is not null then 4 when " + LATE + " then 0"
                        + " when c.last_day < ? then 3 when c.first_day <= ? then 1 else 2 end, c.last_day, c.id";
            }
        };
    }

    private static Listed listed(ResultSet row, LocalDate today) throws SQLException {
        LocalDate start = row.getObject(3, LocalDate.class);
        LocalDate end = row.getObject(4, LocalDate.class);
        boolean closed = row.getObject(5, LocalDate.class) != null;
        return new Listed(
                new CohortId(row.getObject(1, UUID.class)),
                row.getString(2),
                start,
                end,
                closed ? Cohort.Stage.FINISHED : CohortPolicy.stage(start, end, today),
                row.getInt(6),
                !closed && row.getInt(7) > 0,
                row.getInt(8));
    }
}
