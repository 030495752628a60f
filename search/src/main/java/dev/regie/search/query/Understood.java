package dev.regie.search.query;

import org.apache.lucene.search.Query;

/**
 * A question as the index was asked it.
 *
 * @param words what has to match
 * @param text the question with its corrections, as it could be typed
 */
record Understood(Query words, Wording wording, String text) {}
