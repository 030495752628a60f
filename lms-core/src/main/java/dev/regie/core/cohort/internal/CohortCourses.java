package dev.regie.core.cohort.internal;

import dev.regie.core.catalogue.CourseVersionId;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.cohort.PinnedVersion;
import dev.regie.core.enrolment.CohortId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The pinned versions of each cohort, in order. */
@ApplicationScoped
public class CohortCourses {

    @Inject
    CohortDatabase database;

    /** Adds the courses of a cohort that has been flushed. */
    public void add(CohortId cohort, List<PinnedVersion> courses) {
        List<List<?>> rows = new ArrayList<>();
        for (PinnedVersion pinned : courses) {
            rows.add(List.of(
                    cohort.value(),
                    rows.size(),
                    pinned.course().text(),
                    pinned.version().value()));
        }
        database.changeAll(
                "insert into cohort_course (cohort_id, course_number, course_key, course_version_id) values (?, ?, ?, ?)",
                rows);
    }

    /** The courses of a cohort. */
    public List<PinnedVersion> of(CohortId cohort) {
        return database.rows(
                "select course_key, course_version_id from cohort_course where cohort_id = ? order by course_number",
                List.of(cohort.value()),
                row -> new PinnedVersion(
                        new CourseKey(row.getString(1)), new CourseVersionId(row.getObject(2, UUID.class))));
    }

    /** Puts the cohort on another version of one of its courses. */
    public void pin(CohortId cohort, PinnedVersion other) {
        database.change(
                "update cohort_course set course_version_id = ? where cohort_id = ? and course_key = ?",
                other.version().value(),
                cohort.value(),
                other.course().text());
    }
}
