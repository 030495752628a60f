package dev.regie.search.query;

import java.util.List;
import java.util.Map;

/**
 * The answer to a question, by course, the course with the best passage first. All counts are over what the asker may see.
 *
 * @param total how many passages match in all
 * @param facets how to narrow it; a facet's own choice does not count for its numbers
 * @param understood the question with its corrections, as it could be typed
 */
public record CourseResults(
        List<CourseHits> courses, long total, Map<Facet, List<FacetCount>> facets, Wording wording, String understood) {

    /**
     * What one course has.
     *
     * @param total how many of its passages match
     * @param best the best of them
     */
    public record CourseHits(String courseKey, String courseTitle, long total, List<Hit> best) {
        public CourseHits {
            best = List.copyOf(best);
        }
    }

    public CourseResults {
        courses = List.copyOf(courses);
        facets = Map.copyOf(facets);
    }

    static CourseResults none(SearchQuery query) {
        return new CourseResults(List.of(), 0, Map.of(), Wording.AS_ASKED, query.text());
    }
}
