package dev.regie.core.shared;

/**
 * Wakes those who follow the change feed. Observe it with {@code during = TransactionPhase.AFTER_SUCCESS}; it is a hint and may be lost,
 * the durable cursor is what counts.
 */
public record ChangesAppended(long position) {}
