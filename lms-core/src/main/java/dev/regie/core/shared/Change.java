package dev.regie.core.shared;

import java.time.Instant;

/** One row of the change feed. Positions follow the guarantee of {@link Feeds}. */
public record Change(long position, ChangeKind kind, String subject, Instant at) {}
