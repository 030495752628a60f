package dev.regie.player.lesson.internal;

import dev.regie.core.assessment.AttemptId;
import dev.regie.core.assessment.Score;
import dev.regie.core.assessment.Scoring;
import dev.regie.core.catalogue.content.Assessment;
import dev.regie.core.catalogue.content.Item;
import dev.regie.player.lesson.AttemptOutcome;
import dev.regie.player.lesson.AttemptOutcome.ItemOutcome;
import dev.regie.player.lesson.AttemptView;
import dev.regie.player.lesson.Feedback;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One attempt as it is put before the learner. Pure. The seed of the names holds the owner too, whom the page does not know. */
record AttemptPaper(
        Assessment assessment,
        AttemptId attempt,
        List<String> items,
        String owner,
        Function<AnswerNames, Render> rendering) {

    AttemptView view(int number, Map<String, List<String>> responses) {
        Map<String, List<String>> named = new LinkedHashMap<>();
        responses.forEach((id, response) -> named.put(id, names().out(item(id), response)));
        return new AttemptView(
                attempt.value(),
                number,
                items.stream()
                        .map(id -> questions().item(item(id), assessment.shuffle()))
                        .toList(),
                named);
    }

    /** The ids of a response to an item of this attempt; empty if it asks no such item or the response does not fit. */
    Optional<List<String>> response(String itemId, List<String> names) {
        return Optional.of(itemId)
                .filter(items::contains)
                .flatMap(assessment::item)
                .flatMap(item -> names().in(item, names).filter(ids -> Scoring.fits(item, ids)));
    }

    AttemptOutcome outcome(Score score, Map<String, List<String>> responses, @Nullable Integer attemptsLeft) {
        List<ItemOutcome> outcomes = items.stream()
                .map(id -> outcome(item(id), responses.getOrDefault(id, List.of())))
                .toList();
        return new AttemptOutcome(
                score.passed(), score.scaled(), score.mastery(), score.right(), score.of(), outcomes, attemptsLeft);
    }

    Item item(String id) {
        return assessment.item(id).orElseThrow(() -> new IllegalStateException("No item " + id));
    }

    private ItemOutcome outcome(Item item, List<String> response) {
        Feedback feedback = questions().feedback(item, response);
        Map<String, String> said = new LinkedHashMap<>();
        feedback.answers().forEach((part, chosen) -> {
            if (!chosen.html().isEmpty()) {
                said.put(part, chosen.html());
            }
        });
        return new ItemOutcome(item.id(), feedback.correct(), feedback.html(), said);
    }

    private Questions questions() {
        return rendering.apply(names()).questions();
    }

    private AnswerNames names() {
        return new AnswerNames(owner + " " + attempt);
    }
}
