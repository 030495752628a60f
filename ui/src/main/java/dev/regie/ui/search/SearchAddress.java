package dev.regie.ui.search;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import dev.regie.core.shared.Language;
import dev.regie.search.document.Minutes;
import dev.regie.search.query.Facet;
import dev.regie.search.query.SearchQuery;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The question as the address of the page holds it, so that it can be kept, sent and gone back to.
 *
 * @param page from 1
 */
record SearchAddress(String text, Map<Facet, TreeSet<String>> choices, int page) {

    static final int PAGE_SIZE = 20;

    private static final String TEXT = "q";
    private static final String PAGE = "page";
    private static final int LAST_PAGE = 100;

    static SearchAddress of(Location location) {
        QueryParameters parameters = location.getQueryParameters();
        Map<Facet, TreeSet<String>> choices = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            choices.put(facet, new TreeSet<>(parameters.getParameters(name(facet))));
        }
        int page = parameters
                .getSingleParameter(PAGE)
                .filter(number -> number.matches("\\d{1,3}"))
                .map(number -> Math.clamp(Integer.parseInt(number), 1, LAST_PAGE))
                .orElse(1);
        return new SearchAddress(parameters.getSingleParameter(TEXT).orElse("").strip(), choices, page);
    }

    /** The question; what is chosen and does not exist is left out. */
    SearchQuery query(Language preferred) {
        return new SearchQuery(
                text,
                preferred,
                chosen(Facet.KIND),
                chosen(Facet.COURSE),
                chosen(Facet.LANGUAGE).stream()
                        .map(Language::ofTag)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toUnmodifiableSet()),
                chosen(Facet.MINUTES).stream()
                        .map(Minutes::ofWord)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    TreeSet<String> chosen(Facet facet) {
        return choices.getOrDefault(facet, new TreeSet<>());
    }

    /** How many choices narrow the question. */
    int narrowings() {
        return choices.values().stream().mapToInt(TreeSet::size).sum();
    }

    /** The same question with a choice taken or left. */
    SearchAddress toggled(Facet facet, String value) {
        Map<Facet, TreeSet<String>> changed = new EnumMap<>(Facet.class);
        choices.forEach((each, values) -> changed.put(each, new TreeSet<>(values)));
        TreeSet<String> values = changed.computeIfAbsent(facet, _ -> new TreeSet<>());
        if (!values.remove(value)) {
            values.add(value);
        }
        return new SearchAddress(text, changed, 1);
    }

    /** The question without any choice. */
    SearchAddress wide() {
        return new SearchAddress(text, Map.of(), 1);
    }

    /** Other words without any choice. */
    SearchAddress asking(String other) {
        return new SearchAddress(other, Map.of(), 1);
    }

    SearchAddress onPage(int other) {
        return new SearchAddress(text, choices, other);
    }

    QueryParameters parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put(TEXT, List.of(text));
        choices.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                parameters.put(name(facet), List.copyOf(values));
            }
        });
        if (page > 1) {
            parameters.put(PAGE, List.of(String.valueOf(page)));
        }
        return new QueryParameters(parameters);
    }

    private static String name(Facet facet) {
        return facet.name().toLowerCase(Locale.ROOT);
    }
}
