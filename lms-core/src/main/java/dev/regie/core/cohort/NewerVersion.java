package dev.regie.core.cohort;

import dev.regie.core.catalogue.CourseVersion;

/**
 * A course of a cohort that has a version after the pinned one.
 *
 * @param pinned what the cohort goes through
 * @param latest the latest there is
 * @param editorial whether only words changed in between
 */
public record NewerVersion(CourseVersion pinned, CourseVersion latest, boolean editorial) {}
