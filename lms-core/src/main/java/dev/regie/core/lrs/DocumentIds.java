package dev.regie.core.lrs;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The documents there are in a context.
 *
 * @param ids each once
 * @param changedAt when the one that was changed last was changed
 */
public record DocumentIds(List<String> ids, Optional<Instant> changedAt) {}
