package dev.regie.core.enrolment.internal;

import dev.regie.core.access.AccountService;
import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.enrolment.CourseProgress;
import dev.regie.core.enrolment.Enrolment;
import dev.regie.core.enrolment.StatementFact;
import dev.regie.core.enrolment.statements.LearningStatements;
import dev.regie.core.enrolment.statements.StatementContext;
import dev.regie.core.lrs.Cmi5;
import dev.regie.core.lrs.StatementService;
import dev.regie.core.lrs.StatementWriter;
import dev.regie.core.shared.Installation;
import dev.regie.core.shared.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells the record that a course is satisfied, once per registration: the statement's id follows from the registration, so
 * neither a rebuild nor a completion that was taken back and earned again writes a second one.
 */
@ApplicationScoped
public class Satisfaction {

    private static final JsonMapper READER = JsonMapper.shared();

    @Inject
    Installation installation;

    @Inject
    AccountService accounts;

    @Inject
    StatementService statements;

    @Inject
    StatementWriter writer;

    /** The statement that is to be written for a completed enrolment; none if the record has it already. */
    public Optional<String> statement(
            Enrolment enrolment, CourseVersion version, CourseProgress progress, List<StatementFact> facts) {
        if (statements
                .get(LearningStatements.satisfiedId(enrolment.registration()))
                .isPresent()) {
            return Optional.empty();
        }
        Instant at = progress.completedAt().orElseThrow();
        Optional<JsonNode> context = facts.stream()
                .filter(fact -> fact.timestamp().equals(at))
                .min(StatementFact.IN_ORDER)
                .flatMap(fact -> statements.get(fact.id()))
                .map(stored -> READER.readTree(stored.json()).path("context"));
        StatementContext said = new StatementContext(
                accounts.actorName(enrolment.person()),
                enrolment.registration(),
                session(context, enrolment),
                language(context, version),
                enrolment.partOf());
        return Optional.of(new LearningStatements(installation.iriBase()).satisfied(said, version, at));
    }

    /** Writes what {@link #statement} made. Late in the transaction: other writers wait until it ends. */
    public void write(List<String> satisfied) {
        if (!satisfied.isEmpty()) {
            writer.write(satisfied);
        }
    }

    /** The session that completed the course; one that follows from the registration if the statement names none. */
    private static UUID session(Optional<JsonNode> context, Enrolment enrolment) {
        return context.map(node -> node.path("extensions").path(Cmi5.SESSION_ID).asString(""))
                .filter(text -> !text.isEmpty())
                .map(UUID::fromString)
                .orElseGet(() -> UUID.nameUUIDFromBytes(
                        ("session " + enrolment.registration()).getBytes(StandardCharsets.UTF_8)));
    }

    private static Language language(Optional<JsonNode> context, CourseVersion version) {
        String tag = context.map(node -> node.path("language").asString("")).orElse("");
        return Arrays.stream(Language.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElse(version.content().languages().getFirst());
    }
}
