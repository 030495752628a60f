package dev.regie.core.lrs.rest;

import dev.regie.core.lrs.AgentKey;
import dev.regie.core.lrs.Authority;
import dev.regie.core.lrs.StatementQuery;
import dev.regie.core.lrs.XapiVersion;
import dev.regie.core.lrs.internal.Parameters;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of {@code GET /xapi/statements} (xAPI Communication 2.1.3). */
final class StatementParameters {
    /** Where the page that {@code more} leads to begins; our own. */
    static final String CURSOR = "cursor";

    static final Set<String> KNOWN = Set.of(
            "statementId",
            "voidedStatementId",
            "agent",
            "verb",
            "activity",
            "registration",
            "related_activities",
            "related_agents",
            "since",
            "until",
            "limit",
            "format",
            "attachments",
            "ascending",
            CURSOR);
    private static final Set<String> BESIDE_AN_ID = Set.of("attachments", "format");
    private static final Set<String> FORMATS = Set.of("ids", "exact", "canonical");
    private static final int DEFAULT_LIMIT = 100;

    private interface Reading<T> {
        T read(String name, String text, XapiVersion version) throws Parameters.Wrong;
    }

    private final XapiRequest request;

    StatementParameters(XapiRequest request) {
        this.request = request;
        Set<String> given = request.parameters(KNOWN);
        boolean one = given.contains("statementId");
        boolean voided = given.contains("voidedStatementId");
        if (one || voided) {
            String id = one ? "statementId" : "voidedStatementId";
            for (String name : given) {
                if (!name.equals(id) && !BESIDE_AN_ID.contains(name)) {
                    throw XapiProblem.of(Parameters.wrong(name, "cannot stand beside " + id, request.version()));
                }
            }
        }
        read("attachments", Parameters::flag);
    }

    Optional<UUID> statementId() {
        return read("statementId", Parameters::uuid);
    }

    Optional<UUID> voidedStatementId() {
        return read("voidedStatementId", Parameters::uuid);
    }

    boolean attachments() {
        return read("attachments", Parameters::flag).orElse(false);
    }

    String format() {
        String format = request.parameter("format").orElse("exact");
        if (!FORMATS.contains(format)) {
            throw XapiProblem.of(Parameters.wrong("format", "must be ids, exact or canonical", request.version()));
        }
        return format;
    }

    /** @param mine only what this authority stored */
    StatementQuery query(@Nullable Authority mine) {
        Optional<AgentKey> agent = read("agent", Parameters::agent);
        Optional<String> verb = read("verb", Parameters::iri);
        Optional<String> activity = read("activity", Parameters::iri);
        Optional<UUID> registration = read("registration", Parameters::uuid);
        Optional<Instant> since = read("since", Parameters::timestamp);
        Optional<Instant> until = read("until", Parameters::timestamp);
        return new StatementQuery(
                agent.orElse(null),
                verb.orElse(null),
                activity.orElse(null),
                registration.orElse(null),
                read("related_agents", Parameters::flag).orElse(false),
                read("related_activities", Parameters::flag).orElse(false),
                since.orElse(null),
                until.orElse(null),
                mine,
                limit(),
                read("ascending", Parameters::flag).orElse(false),
                read(CURSOR, StatementParameters::number).orElse(null));
    }

    private int limit() {
        long limit = read("limit", StatementParameters::number).orElse((long) DEFAULT_LIMIT);
        return limit == 0 ? StatementQuery.MAX_LIMIT : (int) Math.min(limit, StatementQuery.MAX_LIMIT);
    }

    private static long number(String name, String text, XapiVersion version) throws Parameters.Wrong {
        if (!text.matches("\\d{1,18}")) {
            throw Parameters.wrong(name, "must be a whole number, 0 or more", version);
        }
        return Long.parseLong(text);
    }

    private <T> Optional<T> read(String name, Reading<T> reading) {
        Optional<String> text = request.parameter(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.read(name, text.get(), request.version()));
        } catch (Parameters.Wrong wrong) {
            throw XapiProblem.of(wrong);
        }
    }
}
