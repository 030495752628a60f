package dev.regie.ui.admin;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import dev.regie.core.lrs.AgentKey;
import dev.regie.core.lrs.Authority;
import dev.regie.core.lrs.RecordFilter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which statements to show, as the address of the page holds it. What cannot be read is left out.
 *
 * @param verb IRI
 * @param activity IRI of a course or activity; whatever is part of it counts
 * @param actor the opaque name of a person
 * @param since the first day
 * @param until the last day
 * @param by who vouches for it: a client's key, or {@link #REGIE}
 * @param before a position of the record; only what is older
 */
record StatementFilter(
        @Nullable String verb,
        @Nullable String activity,
        @Nullable String actor,
        @Nullable UUID registration,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable String by,
        @Nullable Long before) {

    /** Regie itself, as a name that no key has. */
    static final String REGIE = "regie";

    static StatementFilter of(Location location) {
        QueryParameters parameters = location.getQueryParameters();
        return new StatementFilter(
                read(parameters, "verb", text -> text),
                read(parameters, "activity", text -> text),
                read(parameters, "actor", text -> text),
                read(parameters, "registration", UUID::fromString),
                read(parameters, "since", LocalDate::parse),
                read(parameters, "until", LocalDate::parse),
                read(parameters, "by", text -> text),
                read(parameters, "before", Long::valueOf));
    }

    private static <T> @Nullable T read(QueryParameters parameters, String name, Function<String, T> reading) {
        Optional<String> text =
                parameters.getSingleParameter(name).map(String::strip).filter(one -> !one.isEmpty());
        try {
            return text.map(reading).orElse(null);
        } catch (IllegalArgumentException | DateTimeException e) {
            return null;
        }
    }

    /** Everything. */
    static StatementFilter all() {
        return new StatementFilter(null, null, null, null, null, null, null, null);
    }

    /** Whether it leaves anything out, where the page begins aside. */
    boolean narrows() {
        return verb != null
                || activity != null
                || actor != null
                || registration != null
                || since != null
                || until != null
                || by != null;
    }

    StatementFilter from(@Nullable Long position) {
        return new StatementFilter(verb, activity, actor, registration, since, until, by, position);
    }

    StatementFilter ofActor(@Nullable String name) {
        return new StatementFilter(verb, activity, name, registration, since, until, by, null);
    }

    StatementFilter ofRegistration(@Nullable UUID id) {
        return new StatementFilter(verb, activity, actor, id, since, until, by, null);
    }

    StatementFilter withVerb(@Nullable String iri) {
        return new StatementFilter(iri, activity, actor, registration, since, until, by, null);
    }

    StatementFilter within(@Nullable String iri) {
        return new StatementFilter(verb, iri, actor, registration, since, until, by, null);
    }

    StatementFilter between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new StatementFilter(verb, activity, actor, registration, first, last, by, null);
    }

    StatementFilter vouchedForBy(@Nullable String key) {
        return new StatementFilter(verb, activity, actor, registration, since, until, key, null);
    }

    /** The question to the record; days are those of the installation's time zone. */
    RecordFilter question(String homePage, ZoneId zone) {
        return new RecordFilter(
                actor == null ? null : AgentKey.account(homePage, actor),
                verb,
                activity,
                registration,
                since == null ? null : since.atStartOfDay(zone).toInstant(),
                until == null ? null : until.plusDays(1).atStartOfDay(zone).toInstant(),
                authority(by),
                before);
    }

    private static @Nullable Authority authority(@Nullable String by) {
        if (by == null) {
            return null;
        }
        return by.equals(REGIE) ? new Authority.Regie() : new Authority.Client(by);
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "verb", verb);
        put(parameters, "activity", activity);
        put(parameters, "actor", actor);
        put(parameters, "registration", registration);
        put(parameters, "since", since);
        put(parameters, "until", until);
        put(parameters, "by", by);
        put(parameters, "before", before);
        return QueryParameters.simple(parameters);
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }
}
