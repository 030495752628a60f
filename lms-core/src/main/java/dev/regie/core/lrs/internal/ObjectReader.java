package dev.regie.core.lrs.internal;

import dev.regie.core.lrs.internal.AgentReader.Allowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads the object of a statement: an activity, agent, group, statement reference or SubStatement. {@code objectType} may
 * come last, so the properties are read by their names, and judged together once it is known.
 */
final class ObjectReader {
    private static final Set<String> ACTIVITY = Set.of("objectType", "id", "definition");
    private static final Set<String> REFERENCE = Set.of("objectType", "id");
    private static final Set<String> AGENT =
            Set.of("objectType", "name", "mbox", "mbox_sha1sum", "openid", "account", "member");

    private final JsonWalk walk;
    private final Links links;
    private final boolean direct;
    private final List<Span> loneActivities = new ArrayList<>();
    private final List<DeclaredAttachment> attachments = new ArrayList<>();
    private String type = "Activity";
    private @Nullable UUID reference;

    /** @param direct whether this is the statement's own object, not that of its SubStatement */
    ObjectReader(JsonWalk walk, Links links, boolean direct) {
        this.walk = walk;
        this.links = links;
        this.direct = direct;
    }

    void read() throws Refused {
        AgentReader agent = new AgentReader(walk);
        ClauseReader clause = new ClauseReader(walk, links, false);
        @Nullable String[] id = new @Nullable String[1];
        Set<String> names = walk.object(Section.OBJECT, name -> {
            switch (name) {
                case "id" -> id[0] = walk.string(Section.OBJECT);
                case "definition" -> {
                    ActivityReader.definition(walk);
                    links.definition();
                }
                default -> {
                    if (!agent.property(name) && !clause.property(name)) {
                        throw walk.unknown(Section.OBJECT);
                    }
                }
            }
        });
        type = agent.objectType() == null ? "Activity" : agent.objectType();
        switch (type) {
            case "Activity" -> activity(names, id[0]);
            case "StatementRef" -> reference(names, id[0]);
            case "Agent", "Group" -> {
                only(names, AGENT, Section.AGENT);
                agent.finish(names, Allowed.BOTH);
                agent.link(links, direct);
            }
            case "SubStatement" -> subStatement(names, clause);
            default ->
                throw walk.refusedAt(
                        "objectType", Section.OBJECT, "must be Activity, Agent, Group, StatementRef or SubStatement");
        }
    }

    private void activity(Set<String> names, @Nullable String id) throws Refused {
        only(names, ACTIVITY, Section.ACTIVITY);
        if (id == null) {
            throw walk.refusedAt("id", Section.ACTIVITY, "is missing");
        }
        if (!Formats.isIri(id)) {
            throw walk.refusedAt("id", Section.ACTIVITY, "must be an IRI with a scheme");
        }
        links.activity(id, direct);
    }

    private void reference(Set<String> names, @Nullable String id) throws Refused {
        only(names, REFERENCE, Section.STATEMENT_REF);
        reference = Formats.uuid(id == null ? "" : id)
                .orElseThrow(() -> walk.refusedAt("id", Section.STATEMENT_REF, "must be a UUID"));
    }

    private void subStatement(Set<String> names, ClauseReader clause) throws Refused {
        if (!direct) {
            throw walk.refusedAt("objectType", Section.SUB_STATEMENT, "must not be SubStatement within a SubStatement");
        }
        for (String name : names) {
            if (!name.equals("objectType") && !ClauseReader.NAMES.contains(name)) {
                throw walk.refusedAt(name, Section.SUB_STATEMENT, "is not a property of a SubStatement");
            }
        }
        clause.finish(names);
        loneActivities.addAll(clause.loneActivities());
        clause.attachments().forEach(attachment -> attachments.add(attachment.ofSubStatement()));
    }

    private void only(Set<String> names, Set<String> allowed, Section section) throws Refused {
        for (String name : names) {
            if (!allowed.contains(name)) {
                throw walk.refusedAt(name, section, "is not a property of an object of type " + type);
            }
        }
    }

    boolean isActivity() {
        return type.equals("Activity");
    }

    @Nullable
    UUID reference() {
        return reference;
    }

    List<Span> loneActivities() {
        return loneActivities;
    }

    List<DeclaredAttachment> attachments() {
        return attachments;
    }
}
