package dev.regie.core.assessment;

import dev.regie.core.assessment.internal.AttemptEntity;
import dev.regie.core.assessment.internal.Attempts;
import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.catalogue.content.Assessment;
import dev.regie.core.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Attempts at assessments. Who asks has shown a launch token of the registration, or is the system; every method names the registration, so
 * that the id of another's attempt opens nothing.
 */
@ApplicationScoped
public class AttemptService {

    private Attempts attempts;
    private Clock clock;

    /** For the container's proxies alone. */
    @SuppressWarnings("NullAway")
    protected AttemptService() {}

    @Inject
    public AttemptService(Attempts attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    /** The open attempt of that registration, or a new one if the assessment still allows it. */
    @Transactional
    public StartResult start(PersonId person, UUID registration, CourseVersion course, Assessment assessment) {
        List<AttemptEntity> before = attempts.lockAll(registration, assessment.id());
        Optional<AttemptEntity> open =
                before.stream().filter(attempt -> !attempt.isSubmitted()).findFirst();
        if (open.isPresent()) {
            return new StartResult.Open(open.get().toAttempt());
        }
        Integer allowed = assessment.attempts();
        if (allowed != null && before.size() >= allowed) {
            return new StartResult.NoneLeft(allowed);
        }
        AttemptId id = AttemptId.random();
        AttemptEntity attempt = new AttemptEntity(
                id,
                person,
                registration,
                course.id(),
                assessment.id(),
                before.size() + 1,
                Draw.items(assessment, id),
                clock.instant());
        attempts.add(attempt);
        return new StartResult.Open(attempt.toAttempt());
    }

    /** Saves the response to one item; committed when this returns. */
    @Transactional
    public SaveResult save(
            UUID registration, AttemptId id, Assessment assessment, String itemId, List<String> response) {
        Optional<AttemptEntity> attempt = attempts.lock(registration, id);
        if (attempt.isEmpty()) {
            return SaveResult.UNKNOWN_ATTEMPT;
        }
        if (attempt.get().isSubmitted()) {
            return SaveResult.ALREADY_SUBMITTED;
        }
        return assessment
                .item(itemId)
                .filter(item -> attempt.get().asks(itemId))
                .map(item -> {
                    if (!Scoring.fits(item, response)) {
                        return SaveResult.DOES_NOT_FIT;
                    }
                    attempt.get().respond(itemId, response);
                    return SaveResult.SAVED;
                })
                .orElse(SaveResult.UNKNOWN_ITEM);
    }

    /** Scores the attempt, once. */
    @Transactional
    public SubmitResult submit(UUID registration, AttemptId id, Assessment assessment) {
        Optional<AttemptEntity> found = attempts.lock(registration, id);
        if (found.isEmpty()) {
            return new SubmitResult.UnknownAttempt();
        }
        Attempt attempt = found.get().toAttempt();
        if (attempt.submitted() != null) {
            return new SubmitResult.ScoredBefore(attempt, attempt.submitted().score());
        }
        if (!attempt.unanswered().isEmpty()) {
            return new SubmitResult.Unanswered(attempt.unanswered());
        }
        Score score = Scoring.score(assessment, attempt.items(), attempt.responses());
        found.get().submit(score, clock.instant());
        return new SubmitResult.Scored(found.get().toAttempt(), score);
    }

    /** All attempts of a registration at an activity, oldest first. */
    @Transactional
    public List<Attempt> of(UUID registration, String activity) {
        return attempts.all(registration, activity).stream()
                .map(AttemptEntity::toAttempt)
                .toList();
    }

    /** The attempt that is under way, if any. */
    @Transactional
    public Optional<Attempt> open(UUID registration, String activity) {
        return of(registration, activity).stream()
                .filter(attempt -> attempt.submitted() == null)
                .findFirst();
    }
}
