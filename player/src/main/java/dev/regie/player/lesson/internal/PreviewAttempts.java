package dev.regie.player.lesson.internal;

import dev.regie.core.assessment.Draw;
import dev.regie.core.assessment.Scoring;
import dev.regie.core.catalogue.content.Assessment;
import dev.regie.player.launch.Launch;
import dev.regie.player.lesson.AttemptOutcome;
import dev.regie.player.lesson.AttemptView;
import dev.regie.player.lesson.Refusal;
import dev.regie.player.lesson.Reply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Assessments for looking at: drawn and scored like a learner's, counted nowhere. */
@ApplicationScoped
public class PreviewAttempts {

    @Inject
    Passages passages;

    @Inject
    PreviewMemory memory;

    /** What is asked, and what was answered so far. */
    public Reply<AttemptView> attempt(Launch launch, UUID session) {
        Optional<AttemptPaper> paper = paper(launch, session);
        return paper.isEmpty()
                ? new Reply.Refused<>(new Refusal.SessionEnded())
                : new Reply.Given<>(paper.get().view(1, responses(session)));
    }

    /** Remembers one response for the length of the preview. */
    public Reply<Boolean> respond(Launch launch, UUID session, String item, List<String> names) {
        Optional<AttemptPaper> paper = paper(launch, session);
        if (paper.isEmpty()) {
            return new Reply.Refused<>(new Refusal.SessionEnded());
        }
        Optional<List<String>> response = paper.get().response(item, names);
        if (response.isEmpty()) {
            return new Reply.Refused<>(new Refusal.DoesNotFit("Not a response to an item of this attempt: " + item));
        }
        responses(session).put(item, response.get());
        return new Reply.Given<>(true);
    }

    /** Scores it. */
    public Reply<AttemptOutcome> submit(Launch launch, UUID session) {
        Optional<AttemptPaper> paper = paper(launch, session);
        if (paper.isEmpty()) {
            return new Reply.Refused<>(new Refusal.SessionEnded());
        }
        Map<String, List<String>> responses = responses(session);
        List<String> unanswered = paper.get().items().stream()
                .filter(item -> !responses.containsKey(item))
                .toList();
        if (!unanswered.isEmpty()) {
            return new Reply.Refused<>(new Refusal.Unanswered(unanswered));
        }
        AttemptPaper asked = paper.get();
        return new Reply.Given<>(asked.outcome(
                Scoring.score(asked.assessment(), asked.items(), responses),
                responses,
                asked.assessment().attempts()));
    }

    private Map<String, List<String>> responses(UUID session) {
        return memory.find(session).map(PreviewMemory.Session::responses).orElse(Map.of());
    }

    private Optional<AttemptPaper> paper(Launch launch, UUID session) {
        Passage passage = passages.of(launch);
        return memory.find(session)
                .flatMap(open -> passage.activity() instanceof Assessment assessment
                        ? Optional.of(new AttemptPaper(
                                assessment,
                                open.attempt(),
                                Draw.items(assessment, open.attempt()),
                                "preview",
                                names -> passages.render(launch.version(), open.lang(), names)))
                        : Optional.empty());
    }
}
