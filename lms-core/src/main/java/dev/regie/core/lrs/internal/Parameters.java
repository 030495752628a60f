package dev.regie.core.lrs.internal;

import dev.regie.core.lrs.AgentKey;
import dev.regie.core.lrs.StatementError;
import dev.regie.core.lrs.XapiVersion;
import dev.regie.core.lrs.internal.AgentReader.Allowed;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads the parameters of a request by the rules that hold for the same values in statements (xAPI 1.0.3 Data 2.2). */
public final class Parameters {
    /** A parameter is wrong. */
    public static final class Wrong extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient StatementError error;

        Wrong(StatementError error) {
            super(error.message(), null, false, false);
            this.error = error;
        }

        /** What is wrong; the property is the parameter's name, or a path within it. */
        public StatementError error() {
            return error;
        }

        /** The same, asked for by another section if it is about the parameter as a whole. */
        public Wrong in(String section) {
            return error.property().contains(".")
                    ? this
                    : new Wrong(new StatementError(0, error.property(), section, error.message()));
        }
    }

    private static final JsonFactory FACTORY = new JsonFactory();

    private Parameters() {}

    /** An IRI. */
    public static String iri(String name, String text, XapiVersion version) throws Wrong {
        if (!Formats.isIri(text)) {
            throw wrong(name, "must be an IRI with a scheme", version);
        }
        return text;
    }

    /** A UUID. */
    public static UUID uuid(String name, String text, XapiVersion version) throws Wrong {
        Optional<UUID> uuid = Formats.uuid(text);
        return uuid.orElseThrow(() -> wrong(name, "must be a UUID", version));
    }

    /** A timestamp. */
    public static Instant timestamp(String name, String text, XapiVersion version) throws Wrong {
        Optional<Instant> instant = Timestamps.parse(text, version);
        return instant.orElseThrow(() -> wrong(name, "must be a timestamp of RFC 3339", version));
    }

    /** {@code true} or {@code false}. */
    public static boolean flag(String name, String text, XapiVersion version) throws Wrong {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong(name, "must be true or false", version);
        };
    }

    /** An agent or identified group as JSON. */
    public static AgentKey agent(String name, String json, XapiVersion version) throws Wrong {
        return agent(name, json, version, Allowed.BOTH);
    }

    /** An agent as JSON, no group. */
    public static AgentKey loneAgent(String name, String json, XapiVersion version) throws Wrong {
        return agent(name, json, version, Allowed.AGENT);
    }

    /** The name that an agent as JSON, read before, is given. */
    public static Optional<String> nameOf(String agent) {
        return Optional.of(Trees.read(agent).path("name").asString("")).filter(name -> !name.isEmpty());
    }

    private static AgentKey agent(String name, String json, XapiVersion version, Allowed allowed) throws Wrong {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            JsonWalk walk = new JsonWalk(parser, version);
            try {
                walk.next();
                AgentReader reader = new AgentReader(walk);
                Set<String> names = walk.object(Section.AGENT, part -> {
                    if (!reader.property(part)) {
                        throw walk.unknown(Section.AGENT);
                    }
                });
                reader.finish(names, allowed);
                if (reader.own().isEmpty()) {
                    throw wrong(name, "must be an agent or an identified group", version);
                }
                walk.next();
                if (walk.token() != JsonToken.NOT_AVAILABLE) {
                    throw wrong(name, "must be an agent and nothing behind it", version);
                }
                return reader.own().get();
            } catch (Refused refused) {
                StatementError error = refused.error();
                String path = error.property().isEmpty() ? name : name + '.' + error.property();
                String message =
                        "The parameter " + name + ": " + error.message().replace("The statement", "it");
                throw new Wrong(new StatementError(0, path, error.section(), message));
            }
        } catch (JacksonException e) {
            throw wrong(name, "must be an agent as JSON", version);
        }
    }

    /** An error about a parameter. */
    public static Wrong wrong(String name, String problem, XapiVersion version) {
        return wrong(name, problem, Section.REQUEST.in(version));
    }

    /** An error about a parameter that this section asks for. */
    public static Wrong wrong(String name, String problem, String section) {
        return new Wrong(new StatementError(0, name, section, "The parameter " + name + ' ' + problem + '.'));
    }

    /** The section that speaks of the size of requests. */
    public static String sizeSection(XapiVersion version) {
        return Section.SIZE.in(version);
    }

    /** The section that speaks of the parts of a request. */
    public static String attachmentSection(XapiVersion version) {
        return Section.ATTACHMENT_REQUEST.in(version);
    }

    /** The section that speaks of statement requests. */
    public static String requestSection(XapiVersion version) {
        return Section.REQUEST.in(version);
    }
}
