package dev.regie.core.catalogue.content;

import java.util.List;

/** What must hold before a course is published. */
public final class CourseRules {
    private CourseRules() {}

    /** All faults of the content by itself, in reading order; empty if it may be published as a first version. */
    public static List<Fault> lint(CourseContent content) {
        return List.of();
    }
}
