package dev.regie.core.catalogue;

import dev.regie.core.catalogue.content.CourseKey;

/**
 * What stays the same through all versions of a course.
 *
 * @param editedInRegie whether a person has changed it here; from then on a changed source folder becomes a draft and no version
 * @param selfEnrolment whether learners may choose it for themselves
 * @param version hand it back with a change, so that two people cannot overwrite each other
 */
public record Course(CourseKey key, boolean editedInRegie, boolean selfEnrolment, long version) {}
