package dev.regie.core.enrolment;

import dev.regie.core.shared.Page;
import java.util.List;

/**
 * A team as its manager sees it.
 *
 * @param people of this page, by name
 * @param courses counts over the whole team, by course
 */
public record TeamPage(LedTeam team, Page<PersonStandings> people, List<CourseCount> courses) {
    public TeamPage {
        courses = List.copyOf(courses);
    }
}
