package dev.regie.core.lrs.rest;

import dev.regie.core.access.Address;
import dev.regie.core.access.Permission;
import dev.regie.core.access.PermissionTable;
import dev.regie.core.access.Scope;
import dev.regie.core.lrs.Authority;
import dev.regie.core.lrs.LaunchTokens.Launched;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who asks, and what the key or token allows.
 *
 * @param launched what the token was made for, if a token it is; {@link LaunchedReach} says how far the scopes then go
 */
record XapiCaller(Authority authority, Set<Scope> scopes, Optional<Launched> launched) {
    /** What launched content may do: write and read its own, keep its state, and know its learner's preferences. */
    private static final Set<Scope> LAUNCHED =
            Set.of(Scope.STATEMENTS_WRITE, Scope.STATEMENTS_READ_MINE, Scope.STATE, Scope.PROFILE);

    /** A client with its key. */
    XapiCaller(Authority.Client client, Set<Scope> scopes) {
        this(client, scopes, Optional.empty());
    }

    /** Content with its token. */
    XapiCaller(Launched launched) {
        this(new Authority.LaunchToken(launched.registration()), LAUNCHED, Optional.of(launched));
    }

    boolean has(Scope... anyOf) {
        return scopes.contains(Scope.ALL) || Arrays.stream(anyOf).anyMatch(scopes::contains);
    }

    /** Refuses this caller unless the permission table lets it ask for this address; one without a row is not judged here. */
    void requireRow(Address address) {
        Set<Scope> scopes = PermissionTable.row(address).map(Permission::scopes).orElse(Set.of());
        if (!scopes.isEmpty()) {
            require(scopes.toArray(Scope[]::new));
        }
    }

    void require(Scope... anyOf) {
        if (!has(anyOf)) {
            throw new XapiProblem(
                    403,
                    "This key has none of the scopes it would need: " + names(anyOf),
                    "",
                    "xAPI 1.0.3 Communication 4.2");
        }
    }

    private static String names(Scope... scopes) {
        return Arrays.stream(scopes).sorted().map(Scope::xapiName).collect(Collectors.joining(", "));
    }
}
