package dev.regie.core.access;

import dev.regie.core.access.internal.Credentials;
import dev.regie.core.access.internal.StoredCredential;
import dev.regie.core.shared.Digests;
import dev.regie.core.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keys and secrets of the programs that use {@code /xapi} and {@code /api}. */
@ApplicationScoped
@Transactional
public class ApiCredentialService {
    private Credentials credentials;
    private CurrentUser current;
    private Settings settings;
    private Clock clock;

    /** For the container's proxies alone. */
    @SuppressWarnings("NullAway.Init")
    protected ApiCredentialService() {}

    @Inject
    ApiCredentialService(Credentials credentials, CurrentUser current, Settings settings, Clock clock) {
        this.credentials = credentials;
        this.current = current;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The client behind a key, if the secret is right, the key was not revoked, and it is no demo key outside demo mode. Looks in the
     * database every time, so that a revoked key is refused at once, on every node.
     */
    @Transactional(TxType.SUPPORTS)
    public Optional<ApiClient> verify(String key, String secret) {
        return credentials
                .find(key)
                .filter(credential -> credential.hasSecret(secret))
                .filter(credential -> credential.isAccepted(settings.demo()))
                .map(StoredCredential::client);
    }

    /** Makes a credential; admins only. */
    public NewCredential create(String name, Set<Scope> scopes) {
        current.require(Role.ADMIN);
        NewCredential made = new NewCredential(Digests.secret().substring(0, 22), Digests.secret());
        add(made, name, scopes, false);
        return made;
    }

    /**
     * Makes a credential with a known secret, for the demo organisation; once made it is left as it is.
     *
     * @throws IllegalStateException outside demo mode
     */
    public void createFixed(String key, String secret, String name, Set<Scope> scopes) {
        current.require(Role.ADMIN);
        if (!settings.demo()) {
            throw new IllegalStateException("a credential with a known secret exists in demo mode alone");
        }
        if (credentials.find(key).isEmpty()) {
            add(new NewCredential(key, secret), name, scopes, true);
        }
    }

    /** Refuses the key from now on, for good; admins only. An unknown key is refused anyway. */
    public void revoke(String key) {
        current.require(Role.ADMIN);
        credentials.find(key).ifPresent(credential -> credential.revoke(clock.instant()));
    }

    /** All credentials, newest first; admins only. */
    public List<ApiCredential> list() {
        current.require(Role.ADMIN);
        return credentials.all().stream().map(StoredCredential::shown).toList();
    }

    private void add(NewCredential made, String name, Set<Scope> scopes, boolean demo) {
        @Nullable
        UUID creator = current.person().map(person -> person.id().id()).orElse(null);
        credentials.add(new StoredCredential(made.key(), made.secret(), name, scopes, creator, clock.instant(), demo));
    }
}
