package dev.regie.core.catalogue.content;

import static java.util.Objects.requireNonNull;

import dev.regie.core.shared.LanguageMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conversation to read turn by turn.
 *
 * @param intro Markdown before it, or null
 * @param speakers their names in plain text
 */
public record Dialogue(
        String id, boolean required, @Nullable LanguageMap intro, List<NamedText> speakers, List<Turn> turns)
        implements LessonBlock {
    public Dialogue {
        StableId.require(id);
        speakers = List.copyOf(speakers);
        turns = List.copyOf(turns);
    }

    /**
     * What one of them says, as Markdown.
     *
     * @param note what happens here, as Markdown, or null
     */
    public record Turn(
            String id,
            String speaker,
            LanguageMap text,
            @Nullable LanguageMap note) {
        public Turn {
            requireNonNull(text, "text");
            StableId.require(id);
            StableId.require(speaker);
        }
    }
}
