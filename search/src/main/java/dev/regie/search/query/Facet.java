package dev.regie.search.query;

import dev.regie.search.document.Fields;
import dev.regie.search.document.Minutes;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A way to narrow what was found. */
public enum Facet {
    KIND(Fields.KIND),
    COURSE(Fields.COURSE),
    LANGUAGE(Fields.LANGUAGE),
    MINUTES(Fields.MINUTES);

    private final String field;

    Facet(String field) {
        this.field = field;
    }

    String field() {
        return field;
    }

    /** Values with their counts in the order to show them in: minutes from short to long, all else by count. */
    public List<FacetCount> inOrder(List<FacetCount> counts) {
        return this == MINUTES
                ? counts.stream()
                        .sorted(Comparator.comparing(
                                count -> Minutes.ofWord(count.value()).orElse(Minutes.MORE)))
                        .toList()
                : counts;
    }

    /** What is chosen of it, as it stands in the index. */
    Set<String> chosen(SearchQuery query) {
        return switch (this) {
            case KIND -> query.kinds();
            case COURSE -> query.courses();
            case LANGUAGE ->
                query.languages().stream().map(language -> language.tag()).collect(Collectors.toUnmodifiableSet());
            case MINUTES ->
                query.minutes().stream().map(minutes -> minutes.word()).collect(Collectors.toUnmodifiableSet());
        };
    }
}
