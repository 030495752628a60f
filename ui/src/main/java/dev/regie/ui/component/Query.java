package dev.regie.ui.component;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a page's address asks for, and addresses that ask for something else; what is usual is left out. */
public final class Query {
    private static final String PAGE = "page";

    private final String path;
    private final Map<String, String> asked;

    private Query(String path, Map<String, String> asked) {
        this.path = path;
        this.asked = asked;
    }

    /** What this address asks for. */
    public static Query of(Location location) {
        Map<String, String> asked = new LinkedHashMap<>();
        location.getQueryParameters().getParameters().forEach((name, values) -> {
            if (!values.isEmpty() && !values.getFirst().isBlank()) {
                asked.put(name, values.getFirst());
            }
        });
        return new Query(location.getPath(), asked);
    }

    /** What is asked under that name; empty if nothing is. */
    public String text(String name) {
        return asked.getOrDefault(name, "");
    }

    /** The number under that name, or the usual one. */
    public int number(String name, int usual) {
        String text = text(name);
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : usual;
    }

    /** How many come before the stretch that is asked for, if one holds so many. */
    public int offset(int length) {
        return (Math.max(1, number(PAGE, 1)) - 1) * length;
    }

    /** The address of the n-th stretch, from 1. */
    public String stretch(int number) {
        return with(PAGE, number == 1 ? null : String.valueOf(number)).address();
    }

    /** Whether anything is asked under that name. */
    public boolean has(String name) {
        return asked.containsKey(name);
    }

    /** The constant whose word stands under that name. */
    public <T extends Enum<T>> Optional<T> word(String name, Class<T> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> word(each).equals(text(name)))
                .findFirst();
    }

    /** How a constant stands in an address. */
    public static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The same page asking for this as well, from its first stretch on unless that is what is asked. */
    public Query with(String name, @Nullable String value) {
        Map<String, String> other = new LinkedHashMap<>(asked);
        if (!name.equals(PAGE)) {
            other.remove(PAGE);
        }
        if (value == null || value.isBlank()) {
            other.remove(name);
        } else {
            other.put(name, value);
        }
        return new Query(path, other);
    }

    /** The address, without a slash in front. */
    public String address() {
        return asked.isEmpty() ? path : path + "?" + parameters().getQueryString();
    }

    /** Goes there. */
    public void open() {
        UI.getCurrent().navigate(path, parameters());
    }

    private QueryParameters parameters() {
        return QueryParameters.simple(asked);
    }
}
