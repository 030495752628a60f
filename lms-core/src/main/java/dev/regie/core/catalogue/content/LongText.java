package dev.regie.core.catalogue.content;

import static java.util.Objects.requireNonNull;

import dev.regie.core.shared.LanguageMap;
import java.util.Set;

/**
 * Asks for a text of one's own, which a person may read.
 *
 * @param guide what to look for, as Markdown, for {@link #GUIDE_AUDIENCE} alone
 * @param feedback what a good answer has, as Markdown, shown after answering
 */
public record LongText(String id, String objective, LanguageMap prompt, LanguageMap guide, LanguageMap feedback)
        implements Unjudged {
    /** For whom the guide is. */
    public static final Set<Audience> GUIDE_AUDIENCE = Set.of(Audience.COACH);

    /** The longest answer, in characters. */
    public static final int LONGEST = 4000;

    public LongText {
        requireNonNull(guide, "guide");
        requireNonNull(feedback, "feedback");
        Items.require(id, objective, prompt);
    }
}
