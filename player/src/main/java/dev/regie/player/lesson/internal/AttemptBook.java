package dev.regie.player.lesson.internal;

import dev.regie.core.assessment.Attempt;
import dev.regie.core.assessment.AttemptService;
import dev.regie.core.assessment.SaveResult;
import dev.regie.core.assessment.Score;
import dev.regie.core.assessment.Scoring;
import dev.regie.core.assessment.StartResult;
import dev.regie.core.assessment.SubmitResult;
import dev.regie.core.catalogue.Catalogue;
import dev.regie.core.catalogue.content.Assessment;
import dev.regie.core.enrolment.statements.Interaction;
import dev.regie.core.lrs.StatementWriter;
import dev.regie.player.launch.Launch;
import dev.regie.player.lesson.AttemptOutcome;
import dev.regie.player.lesson.AttemptView;
import dev.regie.player.lesson.Refusal;
import dev.regie.player.lesson.Reply;
import dev.regie.player.lesson.internal.Rooms.Room;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Attempts that are recorded. Responses are kept as the learner goes; statements come with the submission, which ends the session: each
 * submitted attempt is a session of its own.
 */
@ApplicationScoped
public class AttemptBook {

    @Inject
    Passages passages;

    @Inject
    Rooms rooms;

    @Inject
    Sessions sessions;

    @Inject
    AttemptService attempts;

    @Inject
    Catalogue catalogue;

    @Inject
    StatementWriter writer;

    @Inject
    Clock clock;

    /** Starts an attempt or goes on with the open one. */
    public Reply<AttemptView> attempt(Launch launch, UUID sessionId) {
        return rooms.in(launch, sessionId, Assessment.class, room -> switch (attempts.start(
                launch.person(), room.registration(), room.passage().course(), room.activity())) {
            case StartResult.NoneLeft _ -> new Reply.Refused<>(new Refusal.NoAttemptsLeft());
            case StartResult.Open(Attempt open) ->
                new Reply.Given<>(paper(room, open).view(open.number(), open.responses()));
        });
    }

    /** Keeps one response. */
    public Reply<Boolean> respond(Launch launch, UUID sessionId, String item, List<String> names) {
        return rooms.in(launch, sessionId, Assessment.class, room -> respond(room, item, names));
    }

    /** Scores the open attempt. */
    public Reply<AttemptOutcome> submit(Launch launch, UUID sessionId) {
        return rooms.in(launch, sessionId, Assessment.class, this::submit);
    }

    private Reply<Boolean> respond(Room<Assessment> room, String item, List<String> names) {
        Optional<Attempt> open = open(room);
        if (open.isEmpty()) {
            return new Reply.Refused<>(new Refusal.NoOpenAttempt());
        }
        AttemptPaper paper = paper(room, open.get());
        Optional<List<String>> response = paper.response(item, names);
        if (response.isEmpty()) {
            return new Reply.Refused<>(new Refusal.DoesNotFit("Not a response to an item of this attempt: " + item));
        }
        SaveResult saved =
                attempts.save(room.registration(), open.get().id(), paper.assessment(), item, response.get());
        return switch (saved) {
            case SAVED -> new Reply.Given<>(true);
            case UNKNOWN_ATTEMPT, ALREADY_SUBMITTED -> new Reply.Refused<>(new Refusal.NoOpenAttempt());
            case UNKNOWN_ITEM, DOES_NOT_FIT ->
                new Reply.Refused<>(new Refusal.DoesNotFit("Not a response to an item of this attempt: " + item));
        };
    }

    private Reply<AttemptOutcome> submit(Room<Assessment> room) {
        Optional<Attempt> open = open(room);
        if (open.isEmpty()) {
            return new Reply.Refused<>(new Refusal.NoOpenAttempt());
        }
        AttemptPaper paper = paper(room, open.get());
        return switch (attempts.submit(room.registration(), open.get().id(), paper.assessment())) {
            case SubmitResult.Unanswered(List<String> items) -> new Reply.Refused<>(new Refusal.Unanswered(items));
            case SubmitResult.UnknownAttempt _, SubmitResult.ScoredBefore _ ->
                new Reply.Refused<>(new Refusal.NoOpenAttempt());
            case SubmitResult.Scored(Attempt attempt, Score score) -> {
                state(room, paper, attempt, score);
                Integer left = Deliveries.attemptsLeft(
                        paper.assessment(), attempts.of(room.registration(), attempt.activity()));
                yield new Reply.Given<>(paper.outcome(score, attempt.responses(), left));
            }
        };
    }

    /** Every item's answer, {@code completed} the first time, the verdict, and the end of the session. */
    private void state(Room<Assessment> room, AttemptPaper paper, Attempt attempt, Score score) {
        Instant now = clock.instant();
        Session ended = room.session().touched(now).endedAt(now);
        sessions.save(ended);
        SessionScript script = passages.script(room.passage(), ended, now);
        for (String id : attempt.items()) {
            List<String> response = attempt.responses().getOrDefault(id, List.of());
            Boolean right = Scoring.verdict(paper.item(id), response).correct();
            script.answered(new Interaction(paper.item(id), response, right));
        }
        rooms.complete(room, script, now);
        writer.write(script.judged(paper.assessment(), score).terminated().texts());
    }

    private Optional<Attempt> open(Room<Assessment> room) {
        return attempts.open(room.registration(), room.activity().id());
    }

    /** The attempt with the content it was drawn from, which may be an older version than the learner is on now. */
    private AttemptPaper paper(Room<Assessment> room, Attempt attempt) {
        Assessment drawnFrom = catalogue
                .version(attempt.version())
                .flatMap(version -> version.content().activity(attempt.activity()))
                .filter(Assessment.class::isInstance)
                .map(Assessment.class::cast)
                .orElse(room.activity());
        return new AttemptPaper(
                drawnFrom,
                attempt.id(),
                attempt.items(),
                room.registration().toString(),
                names -> passages.render(attempt.version(), room.session().lang(), names));
    }
}
