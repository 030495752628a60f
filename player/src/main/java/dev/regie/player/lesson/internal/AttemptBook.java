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
import dev.regie.core.enrolment.statements.LaunchMode;
import dev.regie.core.lrs.StatementWriter;
import dev.regie.player.launch.Launch;
import dev.regie.player.lesson.AttemptOutcome;
import dev.regie.player.lesson.AttemptView;
import dev.regie.player.lesson.Refusal;
import dev.regie.player.lesson.Reply;
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
    Sessions sessions;

    @Inject
    LessonStates states;

    @Inject
    AttemptService attempts;

    @Inject
    Catalogue catalogue;

    @Inject
    StatementWriter writer;

    @Inject
    Clock clock;

    /** An open session in an assessment. */
    private record Room(Passage passage, Assessment assessment, Session session, UUID registration) {}

    /** Starts an attempt or goes on with the open one. */
    public Reply<AttemptView> attempt(Launch launch, UUID sessionId) {
        return switch (enter(launch, sessionId)) {
            case Reply.Refused<Room>(Refusal refusal) -> new Reply.Refused<>(refusal);
            case Reply.Given<Room>(Room room) ->
                switch (attempts.start(
                        launch.person(), room.registration(), room.passage().course(), room.assessment())) {
                    case StartResult.NoneLeft _ -> new Reply.Refused<>(new Refusal.NoAttemptsLeft());
                    case StartResult.Open(Attempt open) ->
                        new Reply.Given<>(paper(room, open).view(open.number(), open.responses()));
                };
        };
    }

    /** Keeps one response. */
    public Reply<Boolean> respond(Launch launch, UUID sessionId, String item, List<String> names) {
        return switch (enter(launch, sessionId)) {
            case Reply.Refused<Room>(Refusal refusal) -> new Reply.Refused<>(refusal);
            case Reply.Given<Room>(Room room) -> respond(room, item, names);
        };
    }

    /** Scores the open attempt. */
    public Reply<AttemptOutcome> submit(Launch launch, UUID sessionId) {
        return switch (enter(launch, sessionId)) {
            case Reply.Refused<Room>(Refusal refusal) -> new Reply.Refused<>(refusal);
            case Reply.Given<Room>(Room room) -> submit(room);
        };
    }

    private Reply<Boolean> respond(Room room, String item, List<String> names) {
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

    private Reply<AttemptOutcome> submit(Room room) {
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
    private void state(Room room, AttemptPaper paper, Attempt attempt, Score score) {
        Instant now = clock.instant();
        Session ended = room.session().touched(now).endedAt(now);
        sessions.save(ended);
        SessionScript script = passages.script(room.passage(), ended, now);
        for (String id : attempt.items()) {
            List<String> response = attempt.responses().getOrDefault(id, List.of());
            script.answered(new Interaction(paper.item(id), response, Scoring.isRight(paper.item(id), response)));
        }
        boolean first = !states.read(room.registration(), attempt.activity()).completed();
        if (first && ended.mode() == LaunchMode.NORMAL) {
            states.completed(room.registration(), attempt.activity(), now);
            script.completed();
        }
        writer.write(script.judged(paper.assessment(), score).terminated().texts());
    }

    private Reply<Room> enter(Launch launch, UUID sessionId) {
        Passage passage = passages.of(launch);
        UUID registration = launch.recorded().orElseThrow();
        if (!(passage.activity() instanceof Assessment assessment)) {
            return new Reply.Refused<>(new Refusal.DoesNotFit("A lesson has no attempts"));
        }
        states.lock(registration, assessment.id());
        Optional<Session> session = sessions.find(sessionId, registration, assessment.id());
        if (session.isEmpty()) {
            return new Reply.Refused<>(new Refusal.UnknownSession());
        }
        if (session.get().ended()) {
            return new Reply.Refused<>(new Refusal.SessionEnded());
        }
        Session touched = session.get().touched(clock.instant());
        sessions.save(touched);
        return new Reply.Given<>(new Room(passage, assessment, touched, registration));
    }

    private Optional<Attempt> open(Room room) {
        return attempts.open(room.registration(), room.assessment().id());
    }

    /** The attempt with the content it was drawn from, which may be an older version than the learner is on now. */
    private AttemptPaper paper(Room room, Attempt attempt) {
        Assessment drawnFrom = catalogue
                .version(attempt.version())
                .flatMap(version -> version.content().activity(attempt.activity()))
                .filter(Assessment.class::isInstance)
                .map(Assessment.class::cast)
                .orElse(room.assessment());
        return new AttemptPaper(
                drawnFrom,
                attempt.id(),
                attempt.items(),
                room.registration().toString(),
                room.session().lang());
    }
}
