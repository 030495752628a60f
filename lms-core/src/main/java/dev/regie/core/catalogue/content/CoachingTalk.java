package dev.regie.core.catalogue.content;

import static java.util.Objects.requireNonNull;

import dev.regie.core.shared.LanguageMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A talk with one's manager or coach, with questions, as Markdown, that both can prepare. */
public record CoachingTalk(
        ActivityHead head,
        LanguageMap about,
        @Nullable LanguageMap prepare,
        List<NamedText> questions,
        List<Material> materials)
        implements Briefed {
    public CoachingTalk {
        requireNonNull(head, "head");
        requireNonNull(about, "about");
        questions = List.copyOf(questions);
        materials = List.copyOf(materials);
    }
}
