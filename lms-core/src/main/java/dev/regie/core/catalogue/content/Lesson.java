package dev.regie.core.catalogue.content;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** A page to read and work through. */
public record Lesson(ActivityHead head, List<LessonBlock> blocks) implements WithBlocks {
    public Lesson {
        requireNonNull(head, "head");
        blocks = List.copyOf(blocks);
    }
}
