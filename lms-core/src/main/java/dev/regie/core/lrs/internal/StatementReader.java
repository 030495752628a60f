package dev.regie.core.lrs.internal;

import dev.regie.core.lrs.RawStatement;
import dev.regie.core.lrs.RequestLimits;
import dev.regie.core.lrs.XapiVersion;
import dev.regie.core.lrs.internal.AgentReader.Allowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads the text of a request once: checks it against the specification, finds what it names, and notes where the store
 * has to splice.
 */
final class StatementReader {
    private static final Pattern VERSION_ONE = Pattern.compile("1\\.0(\\.\\d+)?");
    private static final Pattern VERSION_TWO = Pattern.compile("(1|2)\\.0(\\.\\d+)?");

    private final JsonFactory factory;
    private final RequestLimits limits;

    StatementReader(RequestLimits limits) {
        this.limits = limits;
        this.factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxNumberLength(Integer.MAX_VALUE)
                        .maxStringLength(Integer.MAX_VALUE)
                        .build())
                .build();
    }

    /** Reads a request's body: one statement or an array of them. */
    List<ParsedStatement> readBody(String body, XapiVersion version) throws Refused {
        List<ParsedStatement> statements = new ArrayList<>();
        reading(body, version, walk -> {
            if (walk.token() != JsonToken.START_ARRAY) {
                statements.add(statement(walk, body, 0));
                return;
            }
            walk.next();
            while (walk.token() != JsonToken.END_ARRAY) {
                if (statements.size() == limits.statements()) {
                    throw walk.refused(Section.SIZE, "is one too many: a batch holds at most " + limits.statements());
                }
                statements.add(statement(walk, body, statements.size()));
                walk.next();
            }
        });
        return statements;
    }

    /** Reads one statement. */
    ParsedStatement readOne(RawStatement raw, int index) throws Refused {
        List<ParsedStatement> statements = new ArrayList<>();
        reading(raw.json(), raw.version(), walk -> statements.add(statement(walk, raw.json(), index)));
        return statements.getFirst();
    }

    private interface Reading {
        void read(JsonWalk walk) throws Refused;
    }

    private void reading(String body, XapiVersion version, Reading reading) throws Refused {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), body)) {
            JsonWalk walk = new JsonWalk(parser, version);
            try {
                walk.next();
                reading.read(walk);
                walk.next();
                if (walk.token() != JsonToken.NOT_AVAILABLE) {
                    throw walk.refused(Section.FORMAT, "is followed by something else");
                }
            } catch (StreamConstraintsException e) {
                throw walk.refused(Section.SIZE, "is nested deeper than " + limits.depth() + ", or a name is too long");
            } catch (JacksonException e) {
                throw walk.refused(Section.FORMAT, "is not JSON: " + e.getOriginalMessage());
            }
        }
    }

    private static ParsedStatement statement(JsonWalk walk, String body, int index) throws Refused {
        walk.startStatement(index);
        int from = walk.from();
        Links links = new Links();
        ClauseReader clause = new ClauseReader(walk, links, true);
        Assigned assigned = new Assigned();
        Set<String> names = walk.object(Section.STATEMENT, name -> {
            if (!clause.property(name) && !assigned.property(walk, name)) {
                throw walk.unknown(Section.STATEMENT);
            }
        });
        clause.finish(names);
        return new ParsedStatement(
                body,
                new Span(from, walk.to()),
                assigned.stored,
                assigned.authority,
                List.copyOf(clause.loneActivities()),
                List.copyOf(clause.attachments()),
                assigned.id,
                assigned.id != null,
                clause.timestamp(),
                assigned.version ? null : walk.version().ofStatement(),
                clause.verbKey(),
                clause.registration(),
                clause.reference(),
                clause.isVoiding(),
                links);
    }

    /** The properties that a store may set itself, as the sender gave them. */
    private static final class Assigned {
        private @Nullable UUID id;
        private @Nullable Span stored;
        private @Nullable Span authority;
        private boolean version;

        private boolean property(JsonWalk walk, String name) throws Refused {
            switch (name) {
                case "id" -> {
                    Optional<UUID> given = Formats.uuid(walk.string(Section.ID));
                    id = given.orElseThrow(() -> walk.refused(Section.ID, "must be a UUID"));
                }
                case "stored" -> {
                    int from = walk.from();
                    ClauseReader.instant(walk);
                    stored = new Span(from, walk.to());
                }
                case "authority" -> {
                    int from = walk.from();
                    authority(walk);
                    authority = new Span(from, walk.to());
                }
                case "version" -> {
                    Pattern pattern = walk.version() == XapiVersion.V1_0 ? VERSION_ONE : VERSION_TWO;
                    walk.string(
                            Section.VERSION, text -> pattern.matcher(text).matches(), "a version of this request's");
                    version = true;
                }
                default -> {
                    return false;
                }
            }
            return true;
        }

        private static void authority(JsonWalk walk) throws Refused {
            AgentReader reader = new AgentReader(walk);
            Set<String> names = walk.object(Section.AUTHORITY, name -> {
                if (!reader.property(name)) {
                    throw walk.unknown(Section.AUTHORITY);
                }
            });
            reader.finish(names, Allowed.BOTH);
            if ("Group".equals(reader.objectType())
                    && (reader.members() != 2 || reader.found().size() != 2)) {
                throw walk.refused(Section.AUTHORITY, "must be an agent, or an anonymous group of two for OAuth");
            }
        }
    }
}
