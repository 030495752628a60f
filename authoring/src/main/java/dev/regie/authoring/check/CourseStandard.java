package dev.regie.authoring.check;

import java.util.Map;

/**
 * What is expected of a complete course. Below it is an {@link Severity#ERROR}.
 *
 * @param blend how many activities of each kind a course has at least
 * @param lessons how many lessons
 * @param lessonWords words of a lesson in each language, exercises apart
 * @param blockKinds different kinds of block in all lessons together
 * @param drawings own SVG drawings that say something
 * @param items items of a bank
 * @param itemTypes different types of item in a bank
 * @param demandedType a type that no bank goes without
 * @param decisionPoints scenes of a case in which something is decided
 * @param endings endings of a case
 * @param shortestPath decisions on the shortest path through a case
 * @param lastingDecisions decisions of a case that change later scenes
 */
public record CourseStandard(
        Map<String, Integer> blend,
        Range lessons,
        Range lessonWords,
        int blockKinds,
        int drawings,
        int items,
        int itemTypes,
        String demandedType,
        int decisionPoints,
        int endings,
        int shortestPath,
        int lastingDecisions) {

    /** What every course of the curriculum is held to. */
    public static final CourseStandard CURRICULUM = new CourseStandard(
            Map.of(
                    "self-assessment", 2,
                    "lesson", 3,
                    "case", 1,
                    "workshop", 1,
                    "assignment", 1,
                    "reflection", 1,
                    "intervision", 1,
                    "assessment", 1,
                    "refresher", 3),
            new Range(3, 5),
            new Range(700, 1200),
            6,
            4,
            16,
            5,
            "situational",
            8,
            3,
            5,
            3);

    public CourseStandard {
        blend = Map.copyOf(blend);
    }
}
