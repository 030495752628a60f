package dev.regie.core.cohort.internal;

import dev.regie.core.catalogue.CourseVersionId;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.cohort.PinnedVersion;
import dev.regie.core.enrolment.CohortId;
import dev.regie.core.shared.StorageFault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The pinned versions of each cohort, in order. Runs in the caller's transaction. */
@ApplicationScoped
public class CohortCourses {

    @Inject
    DataSource dataSource;

    /** Adds the courses of a cohort that has been flushed. */
    public void add(CohortId cohort, List<PinnedVersion> courses) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into cohort_course (cohort_id, course_number, course_key, course_version_id)"
                                + " values (?, ?, ?, ?)")) {
            for (int i = 0; i < courses.size(); i++) {
                insert.setObject(1, cohort.value());
                insert.setInt(2, i);
                insert.setString(3, courses.get(i).course().text());
                insert.setObject(4, courses.get(i).version().value());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new StorageFault("The courses of the cohort could not be kept", e);
        }
    }

    /** The courses of a cohort. */
    public List<PinnedVersion> of(CohortId cohort) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select course_key, course_version_id from cohort_course where cohort_id = ?"
                                + " order by course_number")) {
            query.setObject(1, cohort.value());
            List<PinnedVersion> courses = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    courses.add(new PinnedVersion(
                            new CourseKey(rows.getString(1)), new CourseVersionId(rows.getObject(2, UUID.class))));
                }
            }
            return courses;
        } catch (SQLException e) {
            throw new StorageFault("The courses of the cohort could not be read", e);
        }
    }
}
