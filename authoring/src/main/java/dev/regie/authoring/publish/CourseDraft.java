package dev.regie.authoring.publish;

import dev.regie.core.catalogue.content.CourseContent;
import java.time.Instant;

/**
 * What is being prepared for a course's next version. Comes from a trainer, or from a changed source folder of a course that
 * was edited in Regie; a trainer then compares and decides.
 */
public record CourseDraft(CourseContent content, String contentHash, Instant savedAt, long version) {}
