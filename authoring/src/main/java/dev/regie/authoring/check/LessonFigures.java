package dev.regie.authoring.check;

import dev.regie.core.shared.Language;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A lesson in figures. */
public record LessonFigures(String lesson, int minutes, Map<Language, Text> texts) {
    public LessonFigures {
        texts = Map.copyOf(texts);
    }

    /**
     * In one language.
     *
     * @param words that are read, exercises and alternatives of pictures and clips apart
     * @param exerciseWords of questions, reflections and commitments, with their feedback
     * @param level null without a single full sentence
     */
    public record Text(
            int words, int exerciseWords, @Nullable ReadingLevel level) {}
}
