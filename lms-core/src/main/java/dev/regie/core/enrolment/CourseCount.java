package dev.regie.core.enrolment;

import dev.regie.core.access.DataAccessTable;
import dev.regie.core.catalogue.content.CourseKey;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How many people of a group stand where in a course. */
public record CourseCount(CourseKey course, int notStarted, int busy, int done) {

    /** How many take it. */
    public int people() {
        return notStarted + busy + done;
    }

    /** Whether there are enough people for a sum to say nothing about one of them. */
    public boolean mayBeShown() {
        return DataAccessTable.mayShowSumOver(people());
    }

    /** The counts of these people, by course. */
    static List<CourseCount> of(List<PersonStandings> people) {
        Map<CourseKey, CourseCount> counts = new TreeMap<>();
        people.stream()
                .flatMap(person -> person.courses().stream())
                .flatMap(standing -> Stream.of(one(standing)))
                .forEach(one -> counts.merge(one.course(), one, CourseCount::plus));
        return List.copyOf(counts.values());
    }

    private static CourseCount one(CourseStanding standing) {
        return switch (standing.standing()) {
            case NOT_STARTED -> new CourseCount(standing.course(), 1, 0, 0);
            case BUSY -> new CourseCount(standing.course(), 0, 1, 0);
            case DONE -> new CourseCount(standing.course(), 0, 0, 1);
        };
    }

    private CourseCount plus(CourseCount other) {
        return new CourseCount(course, notStarted + other.notStarted, busy + other.busy, done + other.done);
    }
}
