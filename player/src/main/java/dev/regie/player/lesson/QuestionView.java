package dev.regie.player.lesson;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question or item to answer. It has no room for what is right.
 *
 * @param prompt of a fill-in with {@code [[gap]]} for each gap
 * @param answers to choose from or to put in order; none in the other types
 * @param sources what is to be matched or sorted
 * @param targets what it is matched to, or the bins
 * @param unit of a number, in plain text
 * @param gaps ids of the gaps
 */
public record QuestionView(
        String type,
        String prompt,
        List<Choice> answers,
        @JsonInclude(Include.NON_NULL) @Nullable List<Choice> sources,
        @JsonInclude(Include.NON_NULL) @Nullable List<Choice> targets,
        @JsonInclude(Include.NON_NULL) @Nullable String unit,
        @JsonInclude(Include.NON_NULL) @Nullable List<String> gaps) {

    /** Something to choose or to put in its place. The id of an answer means nothing outside this session or attempt. */
    public record Choice(String id, String html) {}
}
