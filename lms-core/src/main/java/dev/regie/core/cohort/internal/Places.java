package dev.regie.core.cohort.internal;

import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.enrolment.CohortId;
import dev.regie.core.enrolment.EnrolmentId;
import dev.regie.core.shared.PersonId;
import dev.regie.core.shared.StorageFault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Who is in which cohort, and the enrolment that counts there for each course. Runs in the caller's transaction. */
@ApplicationScoped
public class Places {

    @Inject
    DataSource dataSource;

    /** One person in one course of one cohort. */
    public record Place(CohortId cohort, PersonId person, CourseKey course, EnrolmentId enrolment) {}

    /** Adds them all; the cohort and the enrolments must have been flushed. */
    public void add(Collection<Place> places) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into cohort_place (cohort_id, person_id, course_key, enrolment_id) values (?, ?, ?, ?)")) {
            for (Place place : places) {
                insert.setObject(1, place.cohort().value());
                insert.setObject(2, place.person().id());
                insert.setString(3, place.course().text());
                insert.setObject(4, place.enrolment().value());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new StorageFault("The people of the cohort could not be kept", e);
        }
    }

    /** Everybody's places in these cohorts. At most a page of cohorts at a time. */
    public List<Place> of(Collection<CohortId> cohorts) {
        List<Place> places = new ArrayList<>();
        if (cohorts.isEmpty()) {
            return places;
        }
        String marks = String.join(",", Collections.nCopies(cohorts.size(), "?"));
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select cohort_id, person_id, course_key, enrolment_id from cohort_place where cohort_id in ("
                                + marks + ")")) {
            int parameter = 1;
            for (CohortId cohort : cohorts) {
                query.setObject(parameter++, cohort.value());
            }
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    places.add(new Place(
                            new CohortId(rows.getObject(1, UUID.class)),
                            new PersonId(rows.getObject(2, UUID.class)),
                            new CourseKey(rows.getString(3)),
                            new EnrolmentId(rows.getObject(4, UUID.class))));
                }
            }
        } catch (SQLException e) {
            throw new StorageFault("The people of the cohorts could not be read", e);
        }
        return places;
    }
}
