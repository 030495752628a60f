package dev.regie.core.lrs.rest;

import dev.regie.core.lrs.AgentKey;
import dev.regie.core.lrs.DocumentContext;
import dev.regie.core.lrs.LaunchTokens.Launched;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which documents launched content reaches: what cmi5 gives an assignable unit (10.0 state, 11.0 the learner's preferences, 12.0 the activity's
 * profile), and no more.
 */
final class LaunchedReach {
    /** What the LMS tells the content; the content must not change it (cmi5 10.2). */
    static final String LAUNCH_DATA = "LMS.LaunchData";

    /** The one document about a learner that content may know. */
    static final String PREFERENCES = "cmi5LearnerPreferences";

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final Launched launched;

    LaunchedReach(Launched launched) {
        this.launched = launched;
    }

    /**
     * Why this document is out of reach; empty if it is within.
     *
     * @param id empty for all documents of that context
     */
    Optional<String> refusal(String method, DocumentContext context, Optional<String> id) {
        boolean reading = READING.contains(method);
        boolean deleting = method.equals("DELETE");
        if (!context.agent().map(this::isLearner).orElse(true)) {
            return Optional.of("A launch token reaches documents of its own learner alone.");
        }
        if (!context.activity().map(this::isOwn).orElse(true)) {
            return Optional.of("A launch token reaches documents of its own activity, and of what lies beneath it.");
        }
        return switch (context.kind()) {
            case STATE -> state(reading, context.registration(), id);
            case AGENT_PROFILE ->
                id.filter(PREFERENCES::equals).isPresent() && !deleting
                        ? Optional.empty()
                        : Optional.of(
                                "A launch token reads and writes " + PREFERENCES + ", nothing else about a learner.");
            case ACTIVITY_PROFILE ->
                deleting ? Optional.of("A launch token deletes nothing that others may use.") : Optional.empty();
        };
    }

    private Optional<String> state(boolean reading, Optional<UUID> registration, Optional<String> id) {
        if (!registration.equals(Optional.of(launched.registration()))) {
            return Optional.of("A launch token reaches its own registration alone.");
        }
        return reading || id.filter(each -> !each.equals(LAUNCH_DATA)).isPresent()
                ? Optional.empty()
                : Optional.of("A launch token does not change " + LAUNCH_DATA + '.');
    }

    private boolean isLearner(AgentKey agent) {
        return agent.equals(launched.learner());
    }

    private boolean isOwn(String activity) {
        String own = launched.activity();
        return activity.equals(own) || activity.startsWith(own + '/') || activity.startsWith(own + '#');
    }
}
