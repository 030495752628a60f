package dev.regie.core.catalogue.content;

import static java.util.Objects.requireNonNull;

import dev.regie.core.shared.LanguageMap;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A short text set apart. The title is plain text, the text Markdown. */
public record Callout(String id, boolean required, Tone tone, LanguageMap title, LanguageMap text)
        implements LessonBlock {
    public Callout {
        requireNonNull(tone, "tone");
        requireNonNull(title, "title");
        requireNonNull(text, "text");
        StableId.require(id);
    }

    /** What the callout is for. */
    public enum Tone {
        IDEA,
        EXAMPLE,
        CAUTION,
        TRY;

        /** The word in source files, JSON and the player's protocol. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The tone with that word. */
        public static Optional<Tone> of(String id) {
            return Arrays.stream(values()).filter(tone -> tone.id().equals(id)).findFirst();
        }
    }
}
