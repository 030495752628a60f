package dev.regie.player.lesson;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A submitted attempt.
 *
 * @param scaled share of the weighted maximum, 0 to 1
 * @param right how many of the {@code of} items that are judged were answered right
 * @param attemptsLeft null for as many as wanted
 */
public record AttemptOutcome(
        boolean passed,
        double scaled,
        double mastery,
        int right,
        int of,
        List<ItemOutcome> items,
        @Nullable Integer attemptsLeft) {

    /**
     * One item of it.
     *
     * @param correct null for what is not judged
     * @param html what the author says to everyone
     * @param said what the author says to each part of the answer that was given, by its id as {@link Feedback} has it; not to every part
     */
    public record ItemOutcome(
            String id, @Nullable Boolean correct, @Nullable String html, Map<String, String> said) {}
}
