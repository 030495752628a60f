package dev.regie.ui.component;

import java.util.Optional;

/**
 * One activity on the path of a course.
 *
 * @param href where the learner can open it, empty while that is not possible
 */
public record Station(ContentText title, StationKind kind, StationState state, int minutes, Optional<String> href) {}
