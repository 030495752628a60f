package dev.regie.player.lesson;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.regie.player.lesson.QuestionView.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A block of a lesson as the page shows it: what all kinds say, and beside it what the kind says. */
public sealed interface BlockView {

    /** What all blocks say. */
    Common common();

    /**
     * What all blocks say.
     *
     * @param lang only when the block falls back to another language
     */
    record Common(
            String id,
            String kind,
            boolean required,
            @JsonInclude(Include.NON_NULL) @Nullable String lang) {}

    /** Text. */
    record RichTextView(@JsonUnwrapped Common common, String html) implements BlockView {}

    /** A picture. */
    record ImageView(
            @JsonUnwrapped Common common,
            String src,
            String alt,
            boolean decorative,
            @JsonInclude(Include.NON_NULL) @Nullable String caption,
            @JsonInclude(Include.NON_NULL) @Nullable String description)
            implements BlockView {}

    /** A text set apart. */
    record CalloutView(@JsonUnwrapped Common common, String tone, String title, String html) implements BlockView {}

    /** A question to practise with. */
    record AskedView(@JsonUnwrapped Common common, QuestionView question) implements BlockView {}

    /** A prompt for a private note. */
    record ReflectionView(@JsonUnwrapped Common common, String prompt) implements BlockView {}

    /** Sound or film; {@code type} is its media type. */
    record RecordingView(
            @JsonUnwrapped Common common,
            String src,
            String type,
            String title,
            @Nullable String captions,
            String transcript,
            @JsonInclude(Include.NON_NULL) @Nullable String description)
            implements BlockView {}

    /** What somebody said. */
    record QuoteView(@JsonUnwrapped Common common, String html, String by) implements BlockView {}

    /** Sections to open. */
    record SectionsView(
            @JsonUnwrapped Common common,
            @JsonInclude(Include.NON_NULL) @Nullable String intro,
            List<SectionView> sections)
            implements BlockView {}

    /** One of them. */
    record SectionView(String id, String title, String html) {}

    /** Cards to turn over. */
    record FlipCardsView(
            @JsonUnwrapped Common common,
            @JsonInclude(Include.NON_NULL) @Nullable String intro,
            List<CardView> cards) implements BlockView {}

    /** One of them. */
    record CardView(String id, String front, String back) {}

    /** A conversation. */
    record DialogueView(
            @JsonUnwrapped Common common,
            @JsonInclude(Include.NON_NULL) @Nullable String intro,
            List<SpeakerView> speakers,
            List<TurnView> turns)
            implements BlockView {}

    /** Who speaks in it. */
    record SpeakerView(String id, String name) {}

    /** What is said in it. */
    record TurnView(
            String id,
            String speaker,
            String html,
            @JsonInclude(Include.NON_NULL) @Nullable String note) {}

    /** Things to resolve on. */
    record CommitmentsView(@JsonUnwrapped Common common, String prompt, List<Choice> options) implements BlockView {}

    /** A file to keep. */
    record DownloadView(
            @JsonUnwrapped Common common,
            String title,
            String href,
            String fileName,
            long bytes,
            @JsonInclude(Include.NON_NULL) @Nullable String html)
            implements BlockView {}

    /** Something of another site. */
    record EmbedView(@JsonUnwrapped Common common, String title, String src, String host, String html)
            implements BlockView {}
}
