package dev.regie.player.lesson.internal;

import dev.regie.core.catalogue.content.LessonBlock;
import dev.regie.core.catalogue.content.Question;
import dev.regie.core.catalogue.content.WithBlocks;
import java.util.List;
import java.util.Set;

/** When a page of blocks is complete. Pure. */
final class LessonRule {

    private LessonRule() {}

    /**
     * The blocks that stand between the learner and completion, in the page's order: required ones not seen, and required questions without
     * an answer, right or wrong. A reflection and commitments only have to be
     * seen: whether somebody writes is their own business.
     */
    static List<String> missing(WithBlocks page, Set<String> seen, Set<String> answered) {
        return page.blocks().stream()
                .filter(LessonBlock::required)
                .filter(block ->
                        block instanceof Question ? !answered.contains(block.id()) : !seen.contains(block.id()))
                .map(LessonBlock::id)
                .toList();
    }
}
