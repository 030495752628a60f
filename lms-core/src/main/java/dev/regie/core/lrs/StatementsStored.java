package dev.regie.core.lrs;

/**
 * Fired asynchronously after the commit that stored statements. It only wakes those who follow {@link StatementFeed};
 * one may be missed when a node stops, and several nodes do not hear each other's.
 *
 * @param upTo position of the last statement stored
 */
public record StatementsStored(long upTo) {}
