package dev.regie.core.catalogue.content;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** A short page that brings back, some time later, what a lesson was about. */
public record Refresher(ActivityHead head, List<LessonBlock> blocks) implements WithBlocks {
    public Refresher {
        requireNonNull(head, "head");
        blocks = List.copyOf(blocks);
    }
}
