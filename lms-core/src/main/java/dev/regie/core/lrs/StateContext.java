package dev.regie.core.lrs;

import java.util.Optional;
import java.util.UUID;

/**
 * What State documents belong to.
 *
 * @param activity IRI
 * @param registration a single document without one is another than that with one; for many, none means any
 */
public record StateContext(String activity, AgentKey agent, Optional<UUID> registration) {}
