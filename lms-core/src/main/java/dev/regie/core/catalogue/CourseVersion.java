package dev.regie.core.catalogue;

import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.catalogue.content.CourseKey;
import java.time.Instant;

/**
 * A course as it was published once; never changes again.
 *
 * @param number counts from 1 per course
 * @param contentHash SHA-256 of the content's JSON, 64 hexadecimal digits
 */
public record CourseVersion(
        CourseVersionId id,
        CourseKey key,
        int number,
        Publication publication,
        Instant publishedAt,
        CourseContent content,
        String contentHash) {}
