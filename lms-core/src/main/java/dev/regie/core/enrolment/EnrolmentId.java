package dev.regie.core.enrolment;

import java.util.UUID;

/** Identifies one passage of one person through one course. */
public record EnrolmentId(UUID value) {

    public static EnrolmentId random() {
        return new EnrolmentId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
