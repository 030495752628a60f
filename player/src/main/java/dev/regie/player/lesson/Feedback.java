package dev.regie.player.lesson;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is said to an answer.
 *
 * @param html for everyone who answers, if the author wrote any
 * @param answers by the id as it was delivered, for chosen answers only
 */
public record Feedback(boolean correct, @Nullable String html, Map<String, Chosen> answers) {

    /** What is said to one chosen answer. */
    public record Chosen(boolean correct, String html) {}
}
