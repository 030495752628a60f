package dev.regie.core.catalogue.rest;

import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.shared.Language;
import java.util.List;
import java.util.Map;

/**
 * What REST tells of a published version: never a block, an item or an answer.
 *
 * @param publishedAt ISO 8601, UTC
 * @param minutes of the required activities together
 * @param selfEnrolment whether learners may choose the course for themselves
 */
public record CourseSummary(
        String key,
        String version,
        int number,
        String publication,
        String publishedAt,
        List<String> languages,
        Map<String, String> title,
        Map<String, String> summary,
        int minutes,
        boolean selfEnrolment,
        List<ActivitySummary> activities) {

    /** A step of the course. */
    public record ActivitySummary(String id, String kind, Map<String, String> title, int minutes, boolean required) {}

    /** The summary of a version. */
    public static CourseSummary of(CourseVersion version, boolean selfEnrolment) {
        var content = version.content();
        return new CourseSummary(
                version.key().text(),
                version.id().toString(),
                version.number(),
                version.publication().name(),
                version.publishedAt().toString(),
                content.languages().stream().map(Language::tag).toList(),
                content.title().tags(),
                content.summary().tags(),
                content.requiredMinutes(),
                selfEnrolment,
                content.activities().stream()
                        .map(activity -> new ActivitySummary(
                                activity.id(),
                                activity.kind(),
                                activity.title().tags(),
                                activity.minutes(),
                                activity.required()))
                        .toList());
    }
}
