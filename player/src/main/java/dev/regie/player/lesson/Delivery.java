package dev.regie.player.lesson;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.regie.core.practice.Commitment;
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
 * @param words those that the blocks link to, in the order in which they are met
 * @param assessment null but in an assessment
 * @param story null but in a case
 * @param scan null but in a self-assessment
 * @param briefing null but of what takes place elsewhere
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
        List<Word> words,
        State state,
        @Nullable Terms assessment,
        @JsonProperty("case") @Nullable CaseView story,
        @Nullable ScanView scan,
        @Nullable BriefingView briefing) {

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
     * @param opens the day on which it opens, as {@code YYYY-MM-DD}, while that day is to come
     */
    public record Station(
            String id,
            String title,
            String kind,
            String state,
            @JsonInclude(Include.NON_NULL) @Nullable String opens) {}

    /** Where the line goes on. */
    public record Stop(String id, String title, String kind) {}

    /**
     * A word that the page explains.
     *
     * @param others how it is called in the course's other languages, where that differs
     * @param lang only when it falls back to another language
     */
    public record Word(
            String id,
            String word,
            List<Other> others,
            String means,
            @JsonInclude(Include.NON_NULL) @Nullable String lang) {}

    /** A word in another language. */
    public record Other(String lang, String word) {}

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
            Map<String, Commitment> commitments,
            boolean done) {

        /** Says nothing of what is private. */
        @Override
        public String toString() {
            return "State[" + blockId + "]";
        }
    }

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
}
