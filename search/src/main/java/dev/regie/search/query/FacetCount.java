package dev.regie.search.query;

/**
 * One value of a facet.
 *
 * @param value a kind, a course's key, a language's tag, or a class of minutes
 * @param count how many passages there are with it, the other choices kept
 */
public record FacetCount(String value, int count) {}
