package dev.regie.core.survey;

import static java.util.Objects.requireNonNull;

import dev.regie.core.access.DataClass;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.LanguageMap;
import java.util.List;
import java.util.Set;

/**
 * What every kind of instrument has.
 *
 * @param languages the first is the one that the others are translated from
 * @param data how close to a person is what is filled in
 * @param by who fills it in
 * @param minutes what that takes
 * @param title plain text
 * @param summary what it is for, as Markdown
 * @param told what people read before they fill it in, as Markdown
 * @param limits what it cannot say, as Markdown, for those who read its outcomes
 */
public record InstrumentHead(
        InstrumentId id,
        List<Language> languages,
        DataClass data,
        Set<Party> by,
        int minutes,
        LanguageMap title,
        LanguageMap summary,
        LanguageMap told,
        LanguageMap limits,
        List<AttachedText> texts) {
    public InstrumentHead {
        requireNonNull(id, "id");
        requireNonNull(data, "data");
        requireNonNull(title, "title");
        requireNonNull(summary, "summary");
        requireNonNull(told, "told");
        requireNonNull(limits, "limits");
        languages = List.copyOf(languages);
        by = Set.copyOf(by);
        texts = List.copyOf(texts);
    }
}
