package dev.regie.core.cohort;

import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.shared.PersonId;
import java.util.List;
import java.util.Set;

/**
 * Who came into a cohort, and what was found of them.
 *
 * @param underWay who had already begun a course; they keep that enrolment, which counts here too
 * @param completed who had completed a course before; that counts here, and they do not take it again
 */
public record Joined(Set<PersonId> people, List<InCourse> underWay, List<InCourse> completed) {

    public Joined {
        people = Set.copyOf(people);
        underWay = List.copyOf(underWay);
        completed = List.copyOf(completed);
    }

    /** A person in one of the courses. */
    public record InCourse(PersonId person, CourseKey course) {}
}
