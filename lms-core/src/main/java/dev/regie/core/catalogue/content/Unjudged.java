package dev.regie.core.catalogue.content;

/** An item that is answered by answering: there is no right or wrong, so it has no weight and never counts in a score. */
public sealed interface Unjudged extends Item permits LongText, Likert {}
