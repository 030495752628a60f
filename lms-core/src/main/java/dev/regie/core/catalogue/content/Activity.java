package dev.regie.core.catalogue.content;

import dev.regie.core.shared.LanguageMap;
import java.util.List;

/** A step of a course. More kinds will come; a switch over them is complete without a default. */
public sealed interface Activity permits Lesson, Assessment {
    /** Unique in its course and never used again for something else. */
    String id();

    LanguageMap title();

    /** One or two sentences of Markdown for the course page. */
    LanguageMap summary();

    /** What it takes an ordinary learner. */
    int minutes();

    /** Whether the course is done only when this is. */
    boolean required();

    MoveOn moveOn();

    /** Ids of the course's objectives that it serves, in the order of the source. */
    List<String> objectives();

    Availability availability();

    /** The word in source files, JSON and the player's protocol. */
    default String kind() {
        return switch (this) {
            case Lesson _ -> "lesson";
            case Assessment _ -> "assessment";
        };
    }
}
