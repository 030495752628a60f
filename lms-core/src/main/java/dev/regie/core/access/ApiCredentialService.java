package dev.regie.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keys and secrets of the programs that use {@code /xapi} and {@code /api}. */
@ApplicationScoped
@Transactional
public class ApiCredentialService {
    /** The client behind a key, if the secret is right and the key was not revoked. Looks in the database every time. */
    public Optional<ApiClient> verify(String key, String secret) {
        throw new UnsupportedOperationException("todo " + key + secret.length());
    }

    /** Makes a credential; admins only. */
    public NewCredential create(String name, Set<Scope> scopes) {
        throw new UnsupportedOperationException("todo " + name + scopes);
    }

    /**
     * Makes a credential with a known secret, for the demo organisation; once made it is left as it is.
     *
     * @throws IllegalStateException outside demo mode
     */
    public void createFixed(String key, String secret, String name, Set<Scope> scopes) {
        throw new UnsupportedOperationException("todo " + key + secret.length() + name + scopes);
    }

    /** Refuses the key from now on, for good; admins only. */
    public void revoke(String key) {
        throw new UnsupportedOperationException("todo " + key);
    }

    /** All credentials, newest first; admins only. */
    public List<ApiCredential> list() {
        throw new UnsupportedOperationException();
    }
}
