package dev.regie.player.lesson.internal;

import dev.regie.core.assessment.Scoring;
import dev.regie.core.catalogue.content.Item;
import dev.regie.core.catalogue.content.Lesson;
import dev.regie.core.catalogue.content.LessonBlock;
import dev.regie.core.catalogue.content.Question;
import dev.regie.core.catalogue.content.Reflection;
import dev.regie.core.practice.JournalService;
import dev.regie.player.lesson.LearnerEvent;
import java.util.List;
import java.util.Optional;

/** An event that was checked against the lesson. */
sealed interface Deed {

    LearnerEvent event();

    /** The block came into view. */
    record Seen(LearnerEvent event) implements Deed {}

    /** The learner is at the block now. */
    record At(LearnerEvent event) implements Deed {}

    /**
     * A question was answered.
     *
     * @param response ids as the author gave them
     */
    record Answered(LearnerEvent event, Item item, List<String> response) implements Deed {}

    /** A private note was written. */
    record Reflected(LearnerEvent event, String text) implements Deed {
        @Override
        public String toString() {
            return "Reflected[" + event.block() + "]";
        }
    }

    /** The deed behind an event; empty if it does not fit the lesson. */
    static Optional<Deed> of(LearnerEvent event, Lesson lesson, AnswerNames names) {
        Optional<LessonBlock> block = lesson.block(event.block());
        if (block.isEmpty()) {
            return Optional.empty();
        }
        return switch (event.type()) {
            case "seen" -> Optional.of(new Seen(event));
            case "position" -> Optional.of(new At(event));
            case "answered" -> answered(event, block.get(), names);
            case "reflected" -> reflected(event, block.get());
            default -> Optional.empty();
        };
    }

    private static Optional<Deed> answered(LearnerEvent event, LessonBlock block, AnswerNames names) {
        List<String> response = event.response();
        if (!(block instanceof Question(boolean _, Item item)) || response == null) {
            return Optional.empty();
        }
        return names.in(item, response)
                .filter(ids -> Scoring.fits(item, ids))
                .map(ids -> new Answered(event, item, ids));
    }

    private static Optional<Deed> reflected(LearnerEvent event, LessonBlock block) {
        String text = event.text();
        return block instanceof Reflection && text != null && text.length() <= JournalService.LONGEST
                ? Optional.of(new Reflected(event, text))
                : Optional.empty();
    }
}
