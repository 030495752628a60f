package dev.regie.player.lesson.internal;

import dev.regie.core.assessment.Scoring;
import dev.regie.core.catalogue.content.Commitments;
import dev.regie.core.catalogue.content.Item;
import dev.regie.core.catalogue.content.LessonBlock;
import dev.regie.core.catalogue.content.NamedText;
import dev.regie.core.catalogue.content.Question;
import dev.regie.core.catalogue.content.Reflection;
import dev.regie.core.catalogue.content.WithBlocks;
import dev.regie.core.practice.Commitment;
import dev.regie.core.practice.CommitmentService;
import dev.regie.core.practice.JournalService;
import dev.regie.player.lesson.LearnerEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** Something was resolved on. */
    record Committed(LearnerEvent event, Commitment commitment) implements Deed {
        @Override
        public String toString() {
            return "Committed[" + event.block() + "]";
        }
    }

    /** Whether the learner has seen the block, as whoever does something with it has. */
    default boolean sees() {
        return !(this instanceof At);
    }

    /** The deed behind an event; empty if it does not fit the lesson. */
    static Optional<Deed> of(LearnerEvent event, WithBlocks page, AnswerNames names) {
        Optional<LessonBlock> block = page.block(event.block());
        if (block.isEmpty()) {
            return Optional.empty();
        }
        return switch (event.type()) {
            case "seen" -> Optional.of(new Seen(event));
            case "position" -> Optional.of(new At(event));
            case "answered" -> answered(event, block.get(), names);
            case "reflected" -> reflected(event, block.get());
            case "committed" -> committed(event, block.get());
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

    private static Optional<Deed> committed(LearnerEvent event, LessonBlock block) {
        List<String> chosen = event.chosen();
        String own = event.own() == null ? "" : event.own();
        if (!(block instanceof Commitments asked) || chosen == null || own.length() > CommitmentService.LONGEST) {
            return Optional.empty();
        }
        Set<String> known = asked.options().stream().map(NamedText::id).collect(Collectors.toSet());
        return known.containsAll(chosen) && Set.copyOf(chosen).size() == chosen.size()
                ? Optional.of(new Committed(event, new Commitment(chosen, own)))
                : Optional.empty();
    }
}
