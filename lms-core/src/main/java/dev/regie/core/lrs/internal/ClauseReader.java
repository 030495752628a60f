package dev.regie.core.lrs.internal;

import dev.regie.core.lrs.Verbs;
import dev.regie.core.lrs.internal.AgentReader.Allowed;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what a statement and a SubStatement have in common: who did what to what, with which result, where and when. */
final class ClauseReader {
    static final Set<String> NAMES = Set.of("actor", "verb", "object", "result", "context", "timestamp", "attachments");

    private final JsonWalk walk;
    private final Links links;
    private final boolean whole;
    private final List<Span> loneActivities = new ArrayList<>();
    private final List<DeclaredAttachment> attachments = new ArrayList<>();
    private @Nullable String verb;
    private @Nullable ObjectReader object;
    private @Nullable ContextReader context;
    private @Nullable Instant timestamp;

    /** @param whole whether this is a statement, not a SubStatement */
    ClauseReader(JsonWalk walk, Links links, boolean whole) {
        this.walk = walk;
        this.links = links;
        this.whole = whole;
    }

    /** Reads one property if it is one of a clause's. */
    boolean property(String name) throws Refused {
        switch (name) {
            case "actor" -> AgentReader.read(walk, Allowed.BOTH, links, whole);
            case "verb" -> verb();
            case "object" -> {
                object = new ObjectReader(walk, links, whole);
                object.read();
            }
            case "result" -> ResultReader.read(walk);
            case "context" -> {
                context = new ContextReader(walk, links);
                context.read();
            }
            case "timestamp" -> timestamp = instant(walk);
            case "attachments" -> AttachmentReader.read(walk, attachments::add);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void verb() throws Refused {
        Set<String> names = walk.object(Section.VERB, name -> {
            switch (name) {
                case "id" -> verb = walk.iri(Section.VERB);
                case "display" -> walk.languageMap(Section.VERB);
                default -> throw walk.unknown(Section.VERB);
            }
        });
        if (!names.contains("id")) {
            throw walk.refusedAt("id", Section.VERB, "is missing");
        }
    }

    static Instant instant(JsonWalk walk) throws Refused {
        return Timestamps.parse(walk.string(Section.TIMESTAMP), walk.version())
                .orElseThrow(() -> walk.refused(Section.TIMESTAMP, "must be a timestamp of RFC 3339"));
    }

    /** Judges the clause as a whole. */
    void finish(Set<String> names) throws Refused {
        for (String required : List.of("actor", "verb", "object")) {
            if (!names.contains(required)) {
                throw walk.refusedAt(required, Section.STATEMENT, "is missing");
            }
        }
        if (object != null) {
            loneActivities.addAll(object.loneActivities());
            attachments.addAll(object.attachments());
        }
        if (context != null) {
            loneActivities.addAll(context.loneActivities());
            String property = context.onlyForActivity();
            if (property != null && object != null && !object.isActivity()) {
                throw walk.refusedAt(
                        "context." + property, Section.CONTEXT, "must only be used when the object is an activity");
            }
        }
        if (whole && isVoiding() && reference() == null) {
            throw walk.refusedAt("object", Section.VOIDING, "of a voiding statement must be a StatementRef");
        }
    }

    boolean isVoiding() {
        return Verbs.VOIDED.equals(verb);
    }

    ByteBuffer verbKey() {
        return Keys.of(verb == null ? "" : verb);
    }

    @Nullable
    UUID registration() {
        return context == null ? null : context.registration();
    }

    @Nullable
    UUID reference() {
        return object == null ? null : object.reference();
    }

    @Nullable
    Instant timestamp() {
        return timestamp;
    }

    List<Span> loneActivities() {
        return loneActivities;
    }

    /** Those of a SubStatement included. */
    List<DeclaredAttachment> attachments() {
        return attachments;
    }
}
