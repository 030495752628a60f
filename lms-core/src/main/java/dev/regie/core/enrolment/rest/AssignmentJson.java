package dev.regie.core.enrolment.rest;

import dev.regie.core.catalogue.CourseVersionId;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.enrolment.NewEnrolment;
import dev.regie.core.enrolment.Source;
import dev.regie.core.shared.PersonId;
import jakarta.ws.rs.BadRequestException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A course for one person. */
public record AssignmentJson(
        @Schema(required = true) @Nullable UUID person,

        @Schema(required = true, examples = "communication") @Nullable
        String course,

        @Schema(description = "Id of a version; the latest if left out") @Nullable
        UUID version,

        @Schema(description = "The last day of the term", examples = "2027-05-31") @Nullable
        LocalDate due) {

    NewEnrolment wish() {
        if (person == null || course == null) {
            throw new BadRequestException(person == null ? "person is missing" : "course is missing");
        }
        return new NewEnrolment(
                new PersonId(person),
                key(course),
                version == null ? null : new CourseVersionId(version),
                new Source.Assigned(),
                due);
    }

    private static CourseKey key(String text) {
        try {
            return new CourseKey(text);
        } catch (IllegalArgumentException e) {
            throw new BadRequestException("course cannot be read: " + text, e);
        }
    }
}
