package dev.regie.core.shared;

/**
 * Fired once per start, synchronously, when the schema is up to date. Observers run in the order of their {@code @Priority}: 10
 * installation, 20 accounts, 30 curriculum, 40 demo organisation, 50 search index. An observer that fails stops the start.
 */
public record DatabaseReady() {}
