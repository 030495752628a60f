package dev.regie.core.catalogue.content;

import static java.util.Objects.requireNonNull;

import dev.regie.core.shared.LanguageMap;
import java.util.List;
import java.util.Optional;

/** A page to read and work through; complete when every required block was seen and every required question answered. */
public record Lesson(
        String id,
        LanguageMap title,
        LanguageMap summary,
        int minutes,
        boolean required,
        MoveOn moveOn,
        List<String> objectives,
        Availability availability,
        List<LessonBlock> blocks)
        implements Activity {
    public Lesson {
        requireNonNull(title, "title");
        requireNonNull(summary, "summary");
        requireNonNull(moveOn, "moveOn");
        requireNonNull(availability, "availability");
        StableId.require(id);
        Minutes.require(minutes);
        objectives = List.copyOf(objectives);
        blocks = List.copyOf(blocks);
    }

    /** The block with that id. */
    public Optional<LessonBlock> block(String blockId) {
        return blocks.stream().filter(block -> block.id().equals(blockId)).findFirst();
    }
}
