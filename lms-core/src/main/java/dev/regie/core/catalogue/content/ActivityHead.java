package dev.regie.core.catalogue.content;

import static java.util.Objects.requireNonNull;

import dev.regie.core.shared.LanguageMap;
import java.util.List;

/**
 * What every kind of activity has. In JSON its fields stand beside those of the kind.
 *
 * @param id unique in its course and never used again for something else
 * @param title plain text
 * @param summary one or two sentences of Markdown for the course page
 * @param minutes what it takes an ordinary learner
 * @param required whether the course is done only when this is
 * @param objectives ids of the course's objectives that it serves, in the order of the source
 */
public record ActivityHead(
        String id,
        LanguageMap title,
        LanguageMap summary,
        int minutes,
        boolean required,
        MoveOn moveOn,
        List<String> objectives,
        Availability availability) {
    public ActivityHead {
        requireNonNull(title, "title");
        requireNonNull(summary, "summary");
        requireNonNull(moveOn, "moveOn");
        requireNonNull(availability, "availability");
        StableId.require(id);
        Minutes.require(minutes);
        objectives = List.copyOf(objectives);
    }
}
