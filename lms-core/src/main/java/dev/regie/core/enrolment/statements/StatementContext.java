package dev.regie.core.enrolment.statements;

import dev.regie.core.shared.Language;
import java.util.List;
import java.util.UUID;

/**
 * What all statements of one session have in common.
 *
 * @param actorName the opaque account name of the learner ({@code AccountService.actorName}), never a name or address
 * @param registration the enrolment's registration
 * @param session the cmi5 session; {@code satisfied} names the session that completed the course
 * @param language the language of the content, not of the interface
 * @param partOf IRIs of the programme and the cohort the enrolment belongs to, if any
 */
public record StatementContext(
        String actorName, UUID registration, UUID session, Language language, List<String> partOf) {

    public StatementContext {
        partOf = List.copyOf(partOf);
    }

    /** The same learner and registration in another session. */
    public StatementContext withSession(UUID other) {
        return new StatementContext(actorName, registration, other, language, partOf);
    }
}
