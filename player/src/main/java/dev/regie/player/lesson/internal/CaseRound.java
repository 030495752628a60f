package dev.regie.player.lesson.internal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One round of a learner through a case. Confidential.
 *
 * @param number counts from 1
 * @param begunBy the page's id of the restart that began it; null for the first
 * @param ending the scene it ended in; null while under way
 * @param steps the decisions so far, oldest first
 */
record CaseRound(
        int number, @Nullable UUID begunBy, @Nullable String ending, List<Step> steps) {

    /** A decision that was taken; {@code event} is the page's id of it. */
    record Step(UUID event, String scene, String decision) {}

    CaseRound {
        steps = List.copyOf(steps);
    }

    static CaseRound first() {
        return new CaseRound(1, null, null, List.of());
    }
}
