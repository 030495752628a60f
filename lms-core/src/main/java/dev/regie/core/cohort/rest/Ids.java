package dev.regie.core.cohort.rest;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Ids in a body; a list that is missing is an empty one. */
final class Ids {

    private Ids() {}

    static <T> List<T> list(@Nullable List<UUID> uuids, Function<UUID, T> id) {
        return uuids == null ? List.of() : uuids.stream().map(id).toList();
    }

    static <T> Set<T> set(@Nullable List<UUID> uuids, Function<UUID, T> id) {
        return list(uuids, id).stream().collect(Collectors.toSet());
    }
}
