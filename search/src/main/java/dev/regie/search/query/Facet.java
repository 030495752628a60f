package dev.regie.search.query;

import dev.regie.search.document.Fields;
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
