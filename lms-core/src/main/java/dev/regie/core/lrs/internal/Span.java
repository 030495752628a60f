package dev.regie.core.lrs.internal;

/** Part of a received text, from the first character to the one behind the last. */
record Span(int from, int to) {}
