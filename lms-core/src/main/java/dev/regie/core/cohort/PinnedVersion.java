package dev.regie.core.cohort;

import dev.regie.core.catalogue.CourseVersionId;
import dev.regie.core.catalogue.content.CourseKey;

/** The version of a course that a cohort goes through, whatever is published later. */
public record PinnedVersion(CourseKey course, CourseVersionId version) {}
