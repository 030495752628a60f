package dev.regie.core.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an API credential may do; the xAPI specification's OAuth scopes, which also hold for our own REST addresses. */
public enum Scope {
    STATEMENTS_WRITE,
    STATEMENTS_READ,
    /** Statements which the same credential stored. */
    STATEMENTS_READ_MINE,
    STATE,
    DEFINE,
    PROFILE,
    /** Everything that can be read, at {@code /xapi} and at {@code /api}. */
    ALL_READ,
    ALL;

    /** The name as xAPI writes it, for example {@code statements/read/mine}. */
    public String xapiName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '/');
    }

    /** The scope that xAPI calls so. */
    public static Optional<Scope> ofXapiName(String name) {
        return Arrays.stream(values())
                .filter(scope -> scope.xapiName().equals(name))
                .findFirst();
    }
}
