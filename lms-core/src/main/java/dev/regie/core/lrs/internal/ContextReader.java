package dev.regie.core.lrs.internal;

import dev.regie.core.lrs.XapiVersion;
import dev.regie.core.lrs.internal.AgentReader.Allowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads a context. All it names is found by the broad filters alone. */
final class ContextReader {
    private final JsonWalk walk;
    private final Links links;
    private final List<Span> loneActivities = new ArrayList<>();
    private @Nullable UUID registration;
    private @Nullable String onlyForActivity;

    ContextReader(JsonWalk walk, Links links) {
        this.walk = walk;
        this.links = links;
    }

    void read() throws Refused {
        walk.object(Section.CONTEXT, name -> {
            switch (name) {
                case "registration" ->
                    registration = Formats.uuid(walk.string(Section.CONTEXT))
                            .orElseThrow(() -> walk.refused(Section.CONTEXT, "must be a UUID"));
                case "instructor" -> AgentReader.read(walk, Allowed.BOTH, links, false);
                case "team" -> AgentReader.read(walk, Allowed.GROUP, links, false);
                case "contextActivities" -> activities();
                case "contextAgents" -> agents("contextAgent", "agent", Allowed.AGENT);
                case "contextGroups" -> agents("contextGroup", "group", Allowed.GROUP);
                case "revision", "platform" -> {
                    walk.string(Section.CONTEXT);
                    onlyForActivity = name;
                }
                case "language" -> walk.string(Section.CONTEXT, Formats::isLanguageTag, "a language tag of RFC 5646");
                case "statement" -> reference();
                case "extensions" -> walk.extensions();
                default -> throw walk.unknown(Section.CONTEXT);
            }
        });
    }

    private void activities() throws Refused {
        walk.object(Section.CONTEXT_ACTIVITIES, name -> {
            switch (name) {
                case "parent", "grouping", "category", "other" -> {
                    if (walk.token() == JsonToken.START_ARRAY) {
                        walk.array(Section.CONTEXT_ACTIVITIES, () -> ActivityReader.read(walk, links));
                    } else {
                        int from = walk.from();
                        ActivityReader.read(walk, links);
                        loneActivities.add(new Span(from, walk.to()));
                    }
                }
                default -> throw walk.unknown(Section.CONTEXT_ACTIVITIES);
            }
        });
    }

    private void agents(String objectType, String property, Allowed allowed) throws Refused {
        if (walk.version() == XapiVersion.V1_0) {
            throw walk.unknown(Section.CONTEXT);
        }
        walk.array(Section.CONTEXT, () -> {
            Set<String> names = walk.object(Section.CONTEXT, name -> {
                if (name.equals("objectType")) {
                    walk.string(Section.CONTEXT, objectType::equals, objectType);
                } else if (name.equals(property)) {
                    AgentReader.read(walk, allowed, links, false);
                } else if (name.equals("relevantTypes")) {
                    if (walk.array(Section.CONTEXT, () -> walk.iri(Section.CONTEXT)) == 0) {
                        throw walk.refused(Section.CONTEXT, "must not be empty");
                    }
                } else {
                    throw walk.unknown(Section.CONTEXT);
                }
            });
            if (!names.contains("objectType") || !names.contains(property)) {
                throw walk.refused(Section.CONTEXT, "must have objectType and " + property);
            }
        });
    }

    private void reference() throws Refused {
        Set<String> names = walk.object(Section.STATEMENT_REF, name -> {
            switch (name) {
                case "objectType" -> walk.string(Section.STATEMENT_REF, "StatementRef"::equals, "StatementRef");
                case "id" ->
                    walk.string(Section.STATEMENT_REF, id -> Formats.uuid(id).isPresent(), "a UUID");
                default -> throw walk.unknown(Section.STATEMENT_REF);
            }
        });
        if (names.size() < 2) {
            throw walk.refused(Section.STATEMENT_REF, "must have objectType and id");
        }
    }

    @Nullable
    UUID registration() {
        return registration;
    }

    /** The property that is there and that only a statement about an activity may have. */
    @Nullable
    String onlyForActivity() {
        return onlyForActivity;
    }

    List<Span> loneActivities() {
        return loneActivities;
    }
}
