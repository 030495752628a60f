package dev.regie.core.assessment;

import dev.regie.core.catalogue.CourseVersionId;
import dev.regie.core.shared.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One go at an assessment, as everybody outside this package sees it.
 *
 * <p>Its life: it is started with the items drawn for it and the course version they come from, and keeps both whatever is published later.
 * Responses are saved one by one, as often as the learner changes their mind. It is submitted once, when every item has a response; then
 * it is scored and never changes again. At most one attempt per registration and activity is open, on whatever device.
 *
 * @param number counts from 1 per registration and activity
 * @param items ids in the order in which they are asked
 * @param responses ids of the chosen answers by item; Confidential
 * @param submitted null while open
 */
public record Attempt(
        AttemptId id,
        PersonId person,
        UUID registration,
        CourseVersionId version,
        String activity,
        int number,
        List<String> items,
        Map<String, List<String>> responses,
        Instant startedAt,
        @Nullable Submitted submitted) {

    public Attempt {
        items = List.copyOf(items);
        responses = Map.copyOf(responses);
    }

    /** When it was submitted and what it earned. */
    public record Submitted(Instant at, Score score) {}

    /** The items that have no response yet, in the order in which they are asked. */
    public List<String> unanswered() {
        return items.stream()
                .filter(item -> responses.getOrDefault(item, List.of()).isEmpty())
                .toList();
    }
}
