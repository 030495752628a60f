package dev.regie.core.survey;

import static java.util.Objects.requireNonNull;

import dev.regie.core.catalogue.content.NamedText;
import dev.regie.core.catalogue.content.StableId;
import dev.regie.core.shared.LanguageMap;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A list that people keep together; each entry goes from the first stage to one that leads nowhere. */
public record Register(InstrumentHead head, List<Stage> stages) implements Instrument {
    public Register {
        requireNonNull(head, "head");
        stages = List.copyOf(stages);
    }

    /**
     * Where an entry can be.
     *
     * @param title plain text
     * @param about Markdown
     * @param to ids of the stages that can follow; none at the end
     */
    public record Stage(String id, LanguageMap title, LanguageMap about, List<String> to, List<Field> fields) {
        public Stage {
            requireNonNull(title, "title");
            requireNonNull(about, "about");
            StableId.require(id);
            to = List.copyOf(to);
            fields = List.copyOf(fields);
        }
    }

    /**
     * What is filled in at a stage.
     *
     * @param label plain text
     * @param hint Markdown
     * @param options of a choice, in plain text; else none
     * @param several whether more than one of them may be chosen
     */
    public record Field(
            String id,
            Type type,
            boolean required,
            LanguageMap label,
            @Nullable LanguageMap hint,
            List<NamedText> options,
            boolean several) {
        public Field {
            requireNonNull(type, "type");
            requireNonNull(label, "label");
            StableId.require(id);
            options = List.copyOf(options);
        }
    }

    /** What a field holds. */
    public enum Type {
        /** A few words. */
        LINE,
        TEXT,
        DATE,
        PERSON,
        CHOICE;

        /** The word in source files. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The type with that word. */
        public static Optional<Type> of(String id) {
            return Arrays.stream(values()).filter(type -> type.id().equals(id)).findFirst();
        }
    }
}
