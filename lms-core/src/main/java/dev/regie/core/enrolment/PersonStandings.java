package dev.regie.core.enrolment;

import dev.regie.core.people.PersonName;
import dev.regie.core.shared.PersonId;
import java.util.List;

/** What a manager sees of one person of the team: a standing per course, and nothing else. */
public record PersonStandings(PersonId person, PersonName name, List<CourseStanding> courses) {

    public PersonStandings {
        courses = List.copyOf(courses);
    }
}
