package dev.regie.ui.learner;

import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.catalogue.content.SelfAssessment;
import dev.regie.core.practice.SelfAssessed;
import dev.regie.core.shared.LanguageMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * How somebody saw themselves at the start of a course and at the end; pure.
 *
 * @param scale labels from least to most
 */
record ScanChange(CourseContent course, List<LanguageMap> scale, List<Line> lines) {

    /** One statement. Values are 1 to 5; empty while not given. */
    record Line(LanguageMap statement, Optional<Integer> before, Optional<Integer> after) {}

    /** Of each self-assessment of this passage that has at least one value. */
    static List<ScanChange> of(CourseContent course, UUID registration, List<SelfAssessed> all) {
        return course.activities().stream()
                .filter(SelfAssessment.Start.class::isInstance)
                .map(SelfAssessment.Start.class::cast)
                .map(start -> {
                    Map<String, Integer> before = values(all, registration, start.id());
                    Map<String, Integer> after = course.activities().stream()
                            .filter(activity -> activity instanceof SelfAssessment.End end
                                    && end.repeats().equals(start.id()))
                            .findFirst()
                            .map(end -> values(all, registration, end.id()))
                            .orElse(Map.of());
                    return new ScanChange(
                            course,
                            start.scale(),
                            start.statements().stream()
                                    .map(statement -> new Line(
                                            statement.text(),
                                            Optional.ofNullable(before.get(statement.id())),
                                            Optional.ofNullable(after.get(statement.id()))))
                                    .toList());
                })
                .filter(change -> change.lines().stream()
                        .anyMatch(line ->
                                line.before().isPresent() || line.after().isPresent()))
                .toList();
    }

    private static Map<String, Integer> values(List<SelfAssessed> all, UUID registration, String activity) {
        return all.stream()
                .filter(scan -> scan.registration().equals(registration)
                        && scan.activity().equals(activity))
                .findFirst()
                .map(SelfAssessed::values)
                .orElse(Map.of());
    }
}
