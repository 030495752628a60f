package dev.regie.ui.component;

import java.util.Optional;

/**
 * One activity on the path of a course.
 *
 * @param optional whether the course is done without it, too
 * @param opens in words when it opens; empty once it is open
 * @param href where the learner can open it, empty while that is not possible
 */
public record Station(
        ContentText title,
        StationKind kind,
        StationState state,
        int minutes,
        boolean optional,
        Optional<String> opens,
        Optional<String> href) {}
