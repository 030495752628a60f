package dev.regie.core.cohort.rest;

import dev.regie.core.cohort.Joined;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who came into a cohort. */
public record JoinedJson(
        List<UUID> joined,

        @Schema(description = "Were already under way; that enrolment counts here too")
        List<InCourseJson> underWay,

        @Schema(description = "Completed the course before; they do not take it again")
        List<InCourseJson> completed) {

    /** People to let in. */
    public record PeopleJson(
            @Schema(description = "Ids of people", required = true) @Nullable
            List<UUID> people) {}

    /** A person in one of the courses. */
    public record InCourseJson(
            UUID person, @Schema(examples = "communication") String course) {

        static List<InCourseJson> of(List<Joined.InCourse> places) {
            return places.stream()
                    .map(place ->
                            new InCourseJson(place.person().id(), place.course().text()))
                    .toList();
        }
    }

    static JoinedJson of(Joined joined) {
        return new JoinedJson(
                joined.people().stream().map(person -> person.id()).sorted().toList(),
                InCourseJson.of(joined.underWay()),
                InCourseJson.of(joined.completed()));
    }
}
