package dev.regie.player.lesson;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is said to an answer.
 *
 * @param correct null for what is not judged
 * @param html for everyone who answers, if the author wrote any
 * @param answers by the id as it was delivered: of a choice those chosen, of a matching or sorting the sources, of a fill-in the gaps
 */
public record Feedback(@Nullable Boolean correct, @Nullable String html, Map<String, Chosen> answers) {

    /**
     * What is said to one part of it.
     *
     * @param correct null for an answer that lies between right and wrong
     * @param html may be empty
     */
    public record Chosen(
            @JsonInclude(Include.NON_NULL) @Nullable Boolean correct, String html) {}
}
