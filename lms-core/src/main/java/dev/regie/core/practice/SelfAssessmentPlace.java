package dev.regie.core.practice;

import dev.regie.core.shared.PersonId;
import java.util.UUID;

/**
 * Whose view of oneself it is, and of which moment: each passage through a course has its own.
 *
 * @param registration the enrolment's
 * @param activity the activity's stable id
 */
public record SelfAssessmentPlace(PersonId person, UUID registration, String activity) {

    /** Another moment of the same passage. */
    public SelfAssessmentPlace at(String other) {
        return new SelfAssessmentPlace(person, registration, other);
    }
}
