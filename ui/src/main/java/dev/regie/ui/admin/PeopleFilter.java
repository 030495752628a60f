package dev.regie.ui.admin;

import com.vaadin.flow.router.QueryParameters;
import dev.regie.core.access.Role;
import dev.regie.core.people.PeopleQuery;
import dev.regie.core.people.PeopleQuery.Sort;
import dev.regie.core.people.PeopleQuery.Standing;
import dev.regie.core.people.TeamId;
import dev.regie.core.shared.PersonId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the page of people shows, as its address says it: reading an address and writing it are each other's inverse, and what cannot be read
 * is left out.
 *
 * @param team members of this team, and of those below it unless told otherwise
 * @param page counted from 0
 * @param person whose details are open
 */
record PeopleFilter(
        String text,
        @Nullable TeamId team,
        boolean only,
        @Nullable Role role,
        Standing standing,
        Order order,
        int page,
        @Nullable PersonId person) {
    static final int ROWS = 25;

    static final PeopleFilter NONE = new PeopleFilter("", null, false, null, Standing.ACTIVE, Order.FAMILY, 0, null);

    /** In which order. */
    enum Order {
        FAMILY(Sort.FAMILY_NAME, false),
        FAMILY_BACKWARDS(Sort.FAMILY_NAME, true),
        GIVEN(Sort.GIVEN_NAME, false),
        EMAIL(Sort.EMAIL, false);

        private final Sort sort;
        private final boolean descending;

        Order(Sort sort, boolean descending) {
            this.sort = sort;
            this.descending = descending;
        }
    }

    /** Whether it asks for anything but words, the order included. */
    boolean asksMoreThanWords() {
        return team != null || role != null || standing != NONE.standing || order != NONE.order;
    }

    static PeopleFilter read(QueryParameters address) {
        return new PeopleFilter(
                address.getSingleParameter("q").orElse(""),
                address.getSingleParameter("team")
                        .flatMap(PeopleFilter::uuid)
                        .map(TeamId::new)
                        .orElse(null),
                address.getSingleParameter("only").isPresent(),
                address.getSingleParameter("role")
                        .flatMap(word -> constant(Role.class, word))
                        .orElse(null),
                address.getSingleParameter("standing")
                        .flatMap(word -> constant(Standing.class, word))
                        .orElse(Standing.ACTIVE),
                address.getSingleParameter("order")
                        .flatMap(word -> constant(Order.class, word))
                        .orElse(Order.FAMILY),
                address.getSingleParameter("page")
                        .flatMap(PeopleFilter::page)
                        .map(number -> number - 1)
                        .orElse(0),
                address.getSingleParameter("person")
                        .flatMap(PeopleFilter::uuid)
                        .map(PersonId::new)
                        .orElse(null));
    }

    QueryParameters write() {
        Map<String, String> said = new LinkedHashMap<>();
        if (!text.isBlank()) {
            said.put("q", text);
        }
        if (team != null) {
            said.put("team", team.toString());
            if (only) {
                said.put("only", "1");
            }
        }
        if (role != null) {
            said.put("role", word(role));
        }
        if (standing != Standing.ACTIVE) {
            said.put("standing", word(standing));
        }
        if (order != Order.FAMILY) {
            said.put("order", word(order));
        }
        if (page > 0) {
            said.put("page", Integer.toString(page + 1));
        }
        if (person != null) {
            said.put("person", person.toString());
        }
        return QueryParameters.simple(said);
    }

    PeopleQuery query() {
        return new PeopleQuery(text, team, !only, role, standing, order.sort, order.descending, page * ROWS, ROWS);
    }

    /** Whether anything is filtered out, apart from who left. */
    boolean narrows() {
        return !text.isBlank() || team != null || role != null || standing == Standing.INACTIVE;
    }

    PeopleFilter onPage(int number) {
        return new PeopleFilter(text, team, only, role, standing, order, Math.max(0, number), person);
    }

    PeopleFilter withPerson(@Nullable PersonId now) {
        return new PeopleFilter(text, team, only, role, standing, order, page, now);
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> page(String text) {
        try {
            return Optional.of(Integer.parseInt(text)).filter(number -> number > 0 && number < 1_000_000);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> word(constant).equals(word))
                .findFirst();
    }
}
