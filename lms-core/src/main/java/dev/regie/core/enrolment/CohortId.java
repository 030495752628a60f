package dev.regie.core.enrolment;

import java.util.UUID;

/** Identifies a cohort. It lives here because enrolments name the cohort they come from, while cohorts depend on enrolments. */
public record CohortId(UUID value) {

    public static CohortId random() {
        return new CohortId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
