package dev.regie.core.lrs;

import java.util.Optional;
import java.util.UUID;

/**
 * What documents belong to. Use the methods: a kind has what they take, and nothing else.
 *
 * @param activity IRI
 * @param registration a single document without one is another than that with one; for many, none means any
 */
public record DocumentContext(
        DocumentKind kind, Optional<String> activity, Optional<AgentKey> agent, Optional<UUID> registration) {
    /** Documents of the State resource. */
    public static DocumentContext state(String activity, AgentKey agent, Optional<UUID> registration) {
        return new DocumentContext(DocumentKind.STATE, Optional.of(activity), Optional.of(agent), registration);
    }

    /** Documents about an activity. */
    public static DocumentContext activityProfile(String activity) {
        return new DocumentContext(
                DocumentKind.ACTIVITY_PROFILE, Optional.of(activity), Optional.empty(), Optional.empty());
    }

    /** Documents about an agent. */
    public static DocumentContext agentProfile(AgentKey agent) {
        return new DocumentContext(DocumentKind.AGENT_PROFILE, Optional.empty(), Optional.of(agent), Optional.empty());
    }
}
