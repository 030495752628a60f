package dev.regie.search.rest;

import dev.regie.core.enrolment.Opening;
import dev.regie.search.query.FacetCount;
import dev.regie.search.query.Hit;
import dev.regie.search.query.SearchResults;
import dev.regie.search.query.Snippet;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What was found, as the API writes it. */
public record SearchPageJson(
        List<HitJson> items,
        long total,
        int offset,
        int limit,
        String wording,
        String understood,
        Map<String, List<FacetCount>> facets) {

    /**
     * A passage.
     *
     * @param open whether the activity is open to the asker; of one that is not there is the title alone
     * @param opensOn the day on which it opens, if that is known
     */
    public record HitJson(
            String course,
            String courseTitle,
            @Nullable String activity,
            @Nullable String activityTitle,
            @Nullable String block,
            String kind,
            int minutes,
            String heading,
            String language,
            boolean open,
            @Nullable String opensOn,
            List<Snippet.Piece> snippet,
            String href) {
        static HitJson of(Hit hit) {
            return new HitJson(
                    hit.courseKey(),
                    hit.courseTitle(),
                    hit.activityId(),
                    hit.activityTitle(),
                    hit.blockId(),
                    hit.kind(),
                    hit.minutes(),
                    hit.heading(),
                    hit.language().tag(),
                    hit.waits() == null,
                    hit.waits() instanceof Opening.On(LocalDate day) ? day.toString() : null,
                    hit.snippet().pieces(),
                    hit.href());
        }
    }

    static SearchPageJson of(SearchResults results) {
        Map<String, List<FacetCount>> facets = new TreeMap<>();
        results.facets().forEach((facet, counts) -> facets.put(word(facet), counts));
        return new SearchPageJson(
                results.hits().stream().map(HitJson::of).toList(),
                results.total(),
                results.offset(),
                results.limit(),
                word(results.wording()),
                results.understood(),
                facets);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
