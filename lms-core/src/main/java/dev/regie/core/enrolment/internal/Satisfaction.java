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
import dev.regie.core.lrs.StoredStatement;
import dev.regie.core.shared.Installation;
import dev.regie.core.shared.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells the record that a course is satisfied. At any time a registration has at most one such statement that is not voided: its id
 * follows from the registration and from how many before it were voided, so a rebuild writes no second one. When the completion is
 * taken back, the statement is voided.
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

    @Inject
    Clock clock;

    /** The statement that is to be written for a completed enrolment; none if the record has it already. */
    public Optional<String> statement(
            Enrolment enrolment, CourseVersion version, CourseProgress progress, List<StatementFact> facts) {
        Latest latest = latest(enrolment.registration());
        if (latest.valid()) {
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
        return Optional.of(new LearningStatements(installation.iriBase()).satisfied(said, version, at, latest.nth()));
    }

    /** The statement that voids that of an enrolment whose completion is taken back; none if there is none to void. */
    public Optional<String> takenBack(Enrolment enrolment) {
        Latest latest = latest(enrolment.registration());
        return latest.valid()
                ? Optional.of(new LearningStatements(installation.iriBase())
                        .voided(
                                LearningStatements.satisfiedId(enrolment.registration(), latest.nth()),
                                clock.instant()))
                : Optional.empty();
    }

    /** The statement that is valid, or the number of the next one to write. */
    private record Latest(int nth, boolean valid) {}

    private Latest latest(UUID registration) {
        int nth = 0;
        while (true) {
            Optional<StoredStatement> found = statements.get(LearningStatements.satisfiedId(registration, nth));
            if (found.isEmpty() || !found.get().voided()) {
                return new Latest(nth, found.isPresent());
            }
            nth++;
        }
    }

    /** Writes what {@link #statement} and {@link #takenBack} made. Late in the transaction: other writers wait until it ends. */
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
