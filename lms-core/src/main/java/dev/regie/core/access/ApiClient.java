package dev.regie.core.access;

import java.util.Set;

/**
 * A program that proved its identity with a key and a secret.
 *
 * @param key the public half; statements it stores carry it as their authority
 * @param name what people call it
 */
public record ApiClient(String key, String name, Set<Scope> scopes) {
    /** Keeps its own copy of the scopes. */
    public ApiClient {
        scopes = Set.copyOf(scopes);
    }

    /** Whether one of these scopes, or {@link Scope#ALL}, was given to it. */
    public boolean hasAny(Scope... anyOf) {
        if (scopes.contains(Scope.ALL)) {
            return true;
        }
        for (Scope scope : anyOf) {
            if (scopes.contains(scope)) {
                return true;
            }
        }
        return false;
    }
}
