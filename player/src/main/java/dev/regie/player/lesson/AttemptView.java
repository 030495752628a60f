package dev.regie.player.lesson;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An open attempt as the page shows it: what is asked and what was answered so far, never what is right. */
public record AttemptView(UUID attempt, int number, List<ItemView> items, Map<String, List<String>> responses) {

    /**
     * An item to answer.
     *
     * @param lang only when it falls back to another language
     */
    public record ItemView(
            String id,
            @JsonUnwrapped QuestionView question,
            @JsonInclude(Include.NON_NULL) @Nullable String lang) {}
}
