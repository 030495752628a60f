package dev.regie.search.query;

import java.util.List;
import java.util.Map;

/**
 * The answer to a question. All counts are over what the asker may see.
 *
 * @param hits best first, at most as many as were asked for
 * @param total how many passages match in all
 * @param offset how many better ones were left out
 * @param facets how to narrow it; a facet's own choice does not count for its numbers
 * @param wording how far it keeps to what was typed
 * @param understood the question with its corrections, as it could be typed
 */
public record SearchResults(
        List<Hit> hits,
        long total,
        int offset,
        int limit,
        Map<Facet, List<FacetCount>> facets,
        Wording wording,
        String understood) {

    public SearchResults {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
    }

    static SearchResults none(SearchQuery query, int limit) {
        return new SearchResults(List.of(), 0, 0, limit, Map.of(), Wording.AS_ASKED, query.text());
    }
}
