package dev.regie.player.lesson;

import dev.regie.core.enrolment.statements.LaunchMode;
import dev.regie.player.launch.Launch;
import dev.regie.player.lesson.internal.AttemptBook;
import dev.regie.player.lesson.internal.PreviewAttempts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * What a page asks for during an assessment. Every method is one transaction. The right answers stay here until the attempt is submitted, and
 * even then only the feedback to the answers chosen goes out.
 */
@ApplicationScoped
public class AssessmentService {

    @Inject
    AttemptBook attempts;

    @Inject
    PreviewAttempts preview;

    /** The open attempt, from whatever device, or a new one. */
    @Transactional
    public Reply<AttemptView> attempt(Launch launch, UUID session) {
        return browses(launch) ? preview.attempt(launch, session) : attempts.attempt(launch, session);
    }

    /**
     * Keeps the response to one item.
     *
     * @param response answer ids as delivered
     */
    @Transactional
    public Reply<Boolean> respond(Launch launch, UUID session, String item, List<String> response) {
        return browses(launch)
                ? preview.respond(launch, session, item, response)
                : attempts.respond(launch, session, item, response);
    }

    /** Scores the open attempt and ends the session. */
    @Transactional
    public Reply<AttemptOutcome> submit(Launch launch, UUID session) {
        return browses(launch) ? preview.submit(launch, session) : attempts.submit(launch, session);
    }

    private static boolean browses(Launch launch) {
        return launch.mode() == LaunchMode.BROWSE;
    }
}
