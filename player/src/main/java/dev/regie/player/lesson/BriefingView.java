package dev.regie.player.lesson;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What will happen in an activity that takes place elsewhere, as far as it is for this reader.
 *
 * @param opens the day from which on it is there, as {@code YYYY-MM-DD}; null if it is there already
 */
public record BriefingView(
        String about,
        @JsonInclude(Include.NON_NULL) @Nullable String prepare,
        @Nullable String opens,
        List<Section> sections,
        List<MaterialView> materials) {

    /**
     * Things of one kind.
     *
     * @param title what they are called together, if they have a name
     */
    public record Section(
            String kind,
            @JsonInclude(Include.NON_NULL) @Nullable String title,
            List<Entry> items) {}

    /** One of them. */
    @JsonInclude(Include.NON_NULL)
    public record Entry(
            String id,
            @Nullable String title,
            @Nullable String html,
            @Nullable Integer minutes,
            @Nullable List<Level> levels) {}

    /** A level of a rubric, or a label of a scale. */
    public record Level(String title, String html) {}

    /**
     * Something handed out.
     *
     * @param audience whom it is for
     */
    public record MaterialView(
            String id,
            String title,
            @JsonInclude(Include.NON_NULL) @Nullable String html,
            @JsonInclude(Include.NON_NULL) @Nullable String href,
            @JsonInclude(Include.NON_NULL) @Nullable String fileName,
            List<String> audience) {}
}
