package dev.regie.core.catalogue.content;

import static java.util.Objects.requireNonNull;

import dev.regie.core.shared.LanguageMap;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Questions that are answered without a name.
 *
 * @param scale five labels of plain text, from least to most, for all questions of that type
 */
public record Survey(ActivityHead head, LanguageMap about, List<LanguageMap> scale, List<Question> questions)
        implements Briefed {
    public Survey {
        requireNonNull(head, "head");
        requireNonNull(about, "about");
        scale = Scales.five(scale);
        questions = List.copyOf(questions);
    }

    @Override
    public @Nullable LanguageMap prepare() {
        return null;
    }

    @Override
    public List<Material> materials() {
        return List.of();
    }

    /** A question in plain text. */
    public record Question(String id, Type type, LanguageMap text) {
        public Question {
            requireNonNull(type, "type");
            requireNonNull(text, "text");
            StableId.require(id);
        }
    }

    /** How a question is answered. */
    public enum Type {
        SCALE,
        TEXT;

        /** The word in source files and JSON. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The type with that word. */
        public static Optional<Type> of(String id) {
            return Arrays.stream(values()).filter(type -> type.id().equals(id)).findFirst();
        }
    }
}
