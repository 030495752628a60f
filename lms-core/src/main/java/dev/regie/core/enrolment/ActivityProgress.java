package dev.regie.core.enrolment;

import java.util.Optional;

/**
 * How far a person is with one activity of a course.
 *
 * @param activityId the activity's stable id
 * @param passed for an assessment that was submitted at least once: whether it was ever passed; else empty
 */
public record ActivityProgress(String activityId, Standing standing, Optional<Boolean> passed) {}
