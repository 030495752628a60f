package dev.regie.core.cohort.rest;

import jakarta.ws.rs.BadRequestException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Members of a body that may be missing. */
final class Ids {

    private Ids() {}

    static <T> T given(String name, @Nullable T member) {
        if (member == null) {
            throw new BadRequestException(name + " is missing");
        }
        return member;
    }

    static <T> List<T> list(@Nullable List<UUID> uuids, Function<UUID, T> id) {
        return uuids == null ? List.of() : uuids.stream().map(id).toList();
    }

    static <T> Set<T> set(@Nullable List<UUID> uuids, Function<UUID, T> id) {
        return list(uuids, id).stream().collect(Collectors.toSet());
    }
}
