package dev.regie.authoring.check;

import org.jspecify.annotations.Nullable;

/**
 * The shape of a case.
 *
 * @param decisionPoints scenes in which something is decided
 * @param endings scenes in which it can end, and that can be reached
 * @param shortestPath decisions from the start to the nearest ending; 0 if no ending can be reached
 * @param longestPath decisions to the farthest; null if one can go round
 * @param lastingDecisions decisions whose flags a later scene depends on
 * @param paths different ways through; null if one can go round
 */
public record CaseFigures(
        String id,
        int decisionPoints,
        int endings,
        int shortestPath,
        @Nullable Integer longestPath,
        int lastingDecisions,
        @Nullable Long paths) {}
