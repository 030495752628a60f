package dev.regie.core.lrs.internal;

import dev.regie.core.lrs.AgentKey;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Whom and what a statement names. The value of an entry says whether the plain filter finds it ({@code agent}: actor
 * and object, {@code activity}: object), or only the broad one ({@code related_agents}, {@code related_activities}).
 */
final class Links {
    private final Map<ByteBuffer, Boolean> agents = new LinkedHashMap<>();
    private final Map<ByteBuffer, Boolean> activities = new LinkedHashMap<>();

    private boolean defining;

    void agent(AgentKey agent, boolean direct) {
        agents.merge(Keys.of(agent), direct, Boolean::logicalOr);
    }

    void activity(String iri, boolean direct) {
        activities.merge(Keys.of(iri), direct, Boolean::logicalOr);
    }

    /** There is a definition of an activity. */
    void definition() {
        defining = true;
    }

    boolean defining() {
        return defining;
    }

    Map<ByteBuffer, Boolean> agents() {
        return agents;
    }

    Map<ByteBuffer, Boolean> activities() {
        return activities;
    }
}
