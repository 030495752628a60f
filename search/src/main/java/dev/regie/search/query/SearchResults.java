package dev.regie.search.query;

import java.util.List;

/**
 * The answer to a question.
 *
 * @param hits best first, at most as many as were asked for
 * @param total how many passages match in all, counted over what the asker may see
 */
public record SearchResults(List<Hit> hits, long total) {

    /** Nothing was found. */
    public static final SearchResults NONE = new SearchResults(List.of(), 0);

    public SearchResults {
        hits = List.copyOf(hits);
    }
}
