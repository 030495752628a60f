package dev.regie.core.cohort.internal;

import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.enrolment.CohortId;
import dev.regie.core.enrolment.EnrolmentId;
import dev.regie.core.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who is in which cohort, and the enrolment that counts there for each course. */
@ApplicationScoped
public class Places {

    private static final String PLACES = "select cohort_id, person_id, course_key, enrolment_id from cohort_place";

    @Inject
    CohortDatabase database;

    /** One person in one course of one cohort. */
    public record Place(CohortId cohort, PersonId person, CourseKey course, EnrolmentId enrolment) {}

    /** Lets people in; the cohort must have been flushed, and nobody of them may be in it. */
    public void addMembers(CohortId cohort, Collection<PersonId> people, Set<PersonId> byRule, Instant now) {
        database.changeAll(
                "insert into cohort_member (cohort_id, person_id, by_rule, added_at) values (?, ?, ?, ?)",
                people.stream()
                        .map(person -> List.of(
                                cohort.value(), person.id(), byRule.contains(person), now.atOffset(ZoneOffset.UTC)))
                        .toList());
    }

    /** Adds the places of people who were let in; the enrolments must have been flushed. */
    public void add(Collection<Place> places) {
        database.changeAll(
                "insert into cohort_place (cohort_id, person_id, course_key, enrolment_id) values (?, ?, ?, ?)",
                places.stream()
                        .map(place -> List.of(
                                place.cohort().value(),
                                place.person().id(),
                                place.course().text(),
                                place.enrolment().value()))
                        .toList());
    }

    /** Takes people out; their enrolments stay what they are. */
    public void remove(CohortId cohort, Collection<PersonId> people) {
        List<List<UUID>> rows = people.stream()
                .map(person -> List.of(cohort.value(), person.id()))
                .toList();
        database.changeAll("delete from cohort_place where cohort_id = ? and person_id = ?", rows);
        database.changeAll("delete from cohort_member where cohort_id = ? and person_id = ?", rows);
    }

    /** Everybody in a cohort. */
    public Set<PersonId> members(CohortId cohort) {
        return ids("select person_id from cohort_member where cohort_id = ?", cohort);
    }

    /** Whoever came into a cohort because its rule held. */
    public Set<PersonId> membersByRule(CohortId cohort) {
        return ids("select person_id from cohort_member where cohort_id = ? and by_rule", cohort);
    }

    /** Everybody's places in a cohort. */
    public List<Place> of(CohortId cohort) {
        return database.rows(PLACES + " where cohort_id = ?", List.of(cohort.value()), Places::place);
    }

    /** The places of some people, at most a page of them, in a cohort. */
    public List<Place> of(CohortId cohort, Collection<PersonId> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        List<UUID> parameters = new ArrayList<>(List.of(cohort.value()));
        people.forEach(person -> parameters.add(person.id()));
        return database.rows(
                PLACES + " where cohort_id = ? and person_id in (" + CohortDatabase.marks(people) + ")",
                parameters,
                Places::place);
    }

    private Set<PersonId> ids(String sql, CohortId cohort) {
        return new HashSet<>(
                database.rows(sql, List.of(cohort.value()), row -> new PersonId(row.getObject(1, UUID.class))));
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                new CohortId(row.getObject(1, UUID.class)),
                new PersonId(row.getObject(2, UUID.class)),
                new CourseKey(row.getString(3)),
                new EnrolmentId(row.getObject(4, UUID.class)));
    }
}
