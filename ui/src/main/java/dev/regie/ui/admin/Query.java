package dev.regie.ui.admin;

import com.vaadin.flow.router.Location;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a page's address asks for, and addresses that ask for something else; what is usual is left out. */
final class Query {

    private final String path;
    private final Map<String, String> asked;

    private Query(String path, Map<String, String> asked) {
        this.path = path;
        this.asked = asked;
    }

    static Query of(Location location) {
        Map<String, String> asked = new LinkedHashMap<>();
        location.getQueryParameters().getParameters().forEach((name, values) -> {
            if (!values.isEmpty() && !values.getFirst().isBlank()) {
                asked.put(name, values.getFirst());
            }
        });
        return new Query(location.getPath(), asked);
    }

    String text(String name) {
        return asked.getOrDefault(name, "");
    }

    int number(String name, int usual) {
        String text = text(name);
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : usual;
    }

    boolean has(String name) {
        return asked.containsKey(name);
    }

    <T extends Enum<T>> Optional<T> word(String name, Class<T> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> word(each).equals(text(name)))
                .findFirst();
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The same page asking for this as well, from its first stretch on unless that is what is asked. */
    Query with(String name, @Nullable String value) {
        Map<String, String> other = new LinkedHashMap<>(asked);
        if (!name.equals("page")) {
            other.remove("page");
        }
        if (value == null || value.isBlank()) {
            other.remove(name);
        } else {
            other.put(name, value);
        }
        return new Query(path, other);
    }

    /** The address, without a slash in front. */
    String address() {
        Function<String, String> encoded = text -> URLEncoder.encode(text, StandardCharsets.UTF_8);
        return asked.isEmpty()
                ? path
                : path
                        + asked.entrySet().stream()
                                .map(each -> encoded.apply(each.getKey()) + "=" + encoded.apply(each.getValue()))
                                .collect(Collectors.joining("&", "?", ""));
    }
}
