package dev.regie.core.lrs.rest;

import dev.regie.core.lrs.AgentKey;
import dev.regie.core.lrs.DocumentContext;
import dev.regie.core.lrs.DocumentKind;
import dev.regie.core.lrs.internal.Parameters;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads the parameters of a request for documents of one kind (xAPI 1.0.3 Communication 2.3, 2.6 and 2.7). */
final class DocumentParameters {
    private static final String SINCE = "since";
    private static final String AGENT = "agent";
    private static final String ACTIVITY = "activityId";
    private static final String REGISTRATION = "registration";

    private final XapiRequest request;
    private final DocumentKind kind;
    private final String section;

    DocumentParameters(XapiRequest request, DocumentKind kind) {
        this.request = request;
        this.kind = kind;
        this.section = XapiSection.of(kind).in(request.version());
    }

    /** What this kind calls the id of a document. */
    private String idName() {
        return kind == DocumentKind.STATE ? "stateId" : "profileId";
    }

    private Set<String> known() {
        Set<String> known = new HashSet<>(
                switch (kind) {
                    case STATE -> Set.of(ACTIVITY, AGENT, REGISTRATION);
                    case ACTIVITY_PROFILE -> Set.of(ACTIVITY);
                    case AGENT_PROFILE -> Set.of(AGENT);
                });
        known.add(idName());
        return known;
    }

    /** Reads a request that may be for many; {@code since} cannot stand beside an id. */
    Asked anyOf() {
        Set<String> known = known();
        if (request.parameter(idName()).isEmpty()) {
            known.add(SINCE);
        }
        return read(known);
    }

    /** Reads a request that may be for all. */
    Asked allOf() {
        return read(known());
    }

    /** Reads a request for one document. */
    One one() {
        Asked asked = read(known());
        return new One(
                asked.context(),
                asked.id().orElseThrow(() -> XapiProblem.of(Parameters.wrong(idName(), "is missing", section))));
    }

    private Asked read(Set<String> known) {
        request.parameters(known, section);
        try {
            Optional<Instant> since = Optional.empty();
            if (request.parameter(SINCE).isPresent()) {
                since = Optional.of(Parameters.timestamp(SINCE, request.required(SINCE, section), request.version()));
            }
            Asked asked = new Asked(context(), id(), since);
            requireReach(asked);
            return asked;
        } catch (Parameters.Wrong wrong) {
            throw XapiProblem.of(wrong.in(section));
        }
    }

    private void requireReach(Asked asked) {
        request.caller()
                .launched()
                .flatMap(launched -> new LaunchedReach(launched).refusal(request.method(), asked.context(), asked.id()))
                .ifPresent(reason -> {
                    throw new XapiProblem(403, reason, "", section);
                });
    }

    private DocumentContext context() throws Parameters.Wrong {
        return switch (kind) {
            case STATE -> DocumentContext.state(activity(), agent(), registration());
            case ACTIVITY_PROFILE -> DocumentContext.activityProfile(activity());
            case AGENT_PROFILE -> DocumentContext.agentProfile(agent());
        };
    }

    private String activity() throws Parameters.Wrong {
        return Parameters.iri(ACTIVITY, request.required(ACTIVITY, section), request.version());
    }

    /** 1.0.3 takes agents alone, 2.0.0 identified groups too. */
    private AgentKey agent() throws Parameters.Wrong {
        String json = request.required(AGENT, section);
        return switch (request.version()) {
            case V1_0 -> Parameters.loneAgent(AGENT, json, request.version());
            case V2_0 -> Parameters.agent(AGENT, json, request.version());
        };
    }

    private Optional<UUID> registration() throws Parameters.Wrong {
        if (request.parameter(REGISTRATION).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Parameters.uuid(REGISTRATION, request.required(REGISTRATION, section), request.version()));
    }

    private Optional<String> id() throws Parameters.Wrong {
        Optional<String> id = request.parameter(idName());
        if (id.isPresent() && (id.get().isEmpty() || id.get().indexOf(0) >= 0)) {
            throw Parameters.wrong(idName(), "must have characters, none of them U+0000", section);
        }
        return id;
    }

    /** A request for one document or many. */
    record Asked(DocumentContext context, Optional<String> id, Optional<Instant> since) {}

    /** A request for one document. */
    record One(DocumentContext context, String id) {}
}
