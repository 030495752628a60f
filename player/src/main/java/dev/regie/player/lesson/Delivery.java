package dev.regie.player.lesson;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that a page is given when a session opens. Texts are sanitised HTML, except titles and alternative texts, which are plain. Holds no
 * right answer, and no feedback but that of answers the learner chose before.
 *
 * @param mode {@code normal}, {@code review} or {@code browse}
 * @param next the activity after this one
 * @param lang the content's language; blocks that fall back to another say so
 * @param assessment absent in a lesson
 */
public record Delivery(
        UUID sessionId,
        String mode,
        CourseHead course,
        ActivityHead activity,
        Line station,
        @Nullable Stop next,
        String lang,
        List<String> languages,
        List<BlockView> blocks,
        State state,
        @Nullable Terms assessment) {

    /** The course, by its title in the content's language. */
    public record CourseHead(String key, String title) {}

    /** The activity that is open. */
    public record ActivityHead(String id, String kind, String title, int minutes) {}

    /**
     * The course as a line of stations.
     *
     * @param index counts from 1
     */
    public record Line(int index, int count, List<Station> stations) {}

    /**
     * One of them.
     *
     * @param state {@code done}, {@code now} or {@code later}
     */
    public record Station(String id, String title, String kind, String state) {}

    /** Where the line goes on. */
    public record Stop(String id, String title, String kind) {}

    /**
     * Where the learner was, on whatever device.
     *
     * @param blockId the last position
     */
    public record State(
            @Nullable String blockId,
            List<String> seen,
            Map<String, Given> answers,
            Map<String, String> reflections,
            boolean done) {}

    /** An answer given before, and what was said to it. */
    public record Given(List<String> response, Feedback result) {}

    /**
     * What an assessment asks.
     *
     * @param attemptsLeft null for as many as wanted
     */
    public record Terms(
            int draw,
            double mastery,
            @Nullable Integer attemptsLeft,
            @Nullable Best best) {}

    /** The best of the attempts so far. */
    public record Best(boolean passed, double scaled) {}

    /** A question or item to answer. */
    public record Asked(String type, String prompt, List<Choice> answers) {}

    /** An answer to choose or to put in its place. The id means nothing outside this session or attempt. */
    public record Choice(String id, String html) {}

    /** A block of a lesson. */
    public sealed interface BlockView {
        String id();
    }

    /** Text. */
    public record RichTextView(
            String id,
            String kind,
            boolean required,
            @JsonInclude(Include.NON_NULL) @Nullable String lang,
            String html) implements BlockView {}

    /** A picture. */
    public record ImageView(
            String id,
            String kind,
            boolean required,
            @JsonInclude(Include.NON_NULL) @Nullable String lang,
            String src,
            String alt,
            boolean decorative,
            @JsonInclude(Include.NON_NULL) @Nullable String caption,
            @JsonInclude(Include.NON_NULL) @Nullable String description)
            implements BlockView {}

    /** A text set apart. */
    public record CalloutView(
            String id,
            String kind,
            boolean required,
            @JsonInclude(Include.NON_NULL) @Nullable String lang,
            String tone,
            String title,
            String html)
            implements BlockView {}

    /** A question to practise with. */
    public record QuestionView(
            String id,
            String kind,
            boolean required,
            @JsonInclude(Include.NON_NULL) @Nullable String lang,
            Asked question)
            implements BlockView {}

    /** A prompt for a private note. */
    public record ReflectionView(
            String id,
            String kind,
            boolean required,
            @JsonInclude(Include.NON_NULL) @Nullable String lang,
            String prompt)
            implements BlockView {}
}
