package dev.regie.player.lesson;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened on the page.
 *
 * @param id made by the page; the same event sent twice counts once
 * @param at by the clock of the learner's device
 * @param type {@code seen}, {@code position}, {@code answered}, {@code reflected} or {@code committed}
 * @param response of {@code answered}: answer ids as delivered
 * @param text of {@code reflected}; Private
 * @param chosen of {@code committed}: ids of options; Private
 * @param own of {@code committed}: what was added in own words; Private
 */
public record LearnerEvent(
        UUID id,
        @Nullable Instant at,
        String type,
        String block,
        @Nullable List<String> response,
        @Nullable String text,
        @Nullable List<String> chosen,
        @Nullable String own) {

    @Override
    public String toString() {
        return "LearnerEvent[" + type + " " + block + " " + id + "]";
    }
}
