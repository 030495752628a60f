package dev.regie.core.access;

import dev.regie.core.access.internal.CredentialUse;
import dev.regie.core.access.internal.Credentials;
import dev.regie.core.access.internal.StoredCredential;
import dev.regie.core.shared.Digests;
import dev.regie.core.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
    private CredentialUse use;
    private AuditLog audit;
    private Settings settings;
    private Clock clock;

    /** For the container's proxies alone. */
    @SuppressWarnings("NullAway.Init")
    protected ApiCredentialService() {}

    @Inject
    ApiCredentialService(
            Credentials credentials,
            CredentialUse use,
            CurrentUser current,
            AuditLog audit,
            Settings settings,
            Clock clock) {
        this.credentials = credentials;
        this.use = use;
        this.current = current;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The client behind a key, if the secret is right, the key was not revoked and has not expired, and it is no demo key outside demo mode. Looks in the
     * database every time, so that a key that is over is refused at once, on every node.
     */
    @Transactional(TxType.SUPPORTS)
    public Optional<ApiClient> verify(String key, String secret) {
        Instant now = clock.instant();
        Optional<ApiClient> client = credentials
                .find(key)
                .filter(credential -> credential.hasSecret(secret, now))
                .filter(credential -> credential.isAccepted(settings.demo(), now))
                .map(StoredCredential::client);
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        if (client.isPresent() && use.isNews(key, today)) {
            use.used(key, today);
        }
        return client;
    }

    /** Makes a credential that does not expire; admins only. */
    public NewCredential create(String name, Set<Scope> scopes) {
        return create(name, scopes, Optional.empty());
    }

    /**
     * Makes a credential; admins only.
     *
     * @param expiresAt from when it is refused
     */
    public NewCredential create(String name, Set<Scope> scopes, Optional<Instant> expiresAt) {
        current.require(Role.ADMIN);
        NewCredential made = new NewCredential(Digests.secret().substring(0, 22), Digests.secret());
        add(made, name.strip(), scopes, expiresAt, false);
        audit.record(AuditKind.KEY_CREATED, Optional.empty(), name.strip());
        return made;
    }

    /**
     * Gives the key another secret; admins only. Empty when there is no such key, or it is over.
     *
     * @param overlap how long the secret before it goes on; zero ends it at once
     */
    public Optional<NewCredential> rotate(String key, Duration overlap) {
        current.require(Role.ADMIN);
        Instant now = clock.instant();
        return credentials
                .find(key)
                .filter(credential ->
                        credential.isLive(now) && !credential.shown().demo())
                .map(credential -> {
                    NewCredential made = new NewCredential(key, Digests.secret());
                    credential.rotate(made.secret(), now.plus(overlap));
                    audit.record(
                            AuditKind.KEY_ROTATED,
                            Optional.empty(),
                            credential.shown().name());
                    return made;
                });
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
            add(new NewCredential(key, secret), name, scopes, Optional.empty(), true);
        }
    }

    /** Refuses the key from now on, for good; admins only. An unknown key is refused anyway. */
    public void revoke(String key) {
        current.require(Role.ADMIN);
        credentials.find(key).ifPresent(credential -> {
            if (credential.shown().revokedAt() == null) {
                credential.revoke(clock.instant());
                audit.record(
                        AuditKind.KEY_REVOKED,
                        Optional.empty(),
                        credential.shown().name());
            }
        });
    }

    /** All credentials, newest first; admins only. */
    public List<ApiCredential> list() {
        current.require(Role.ADMIN);
        return credentials.all().stream().map(StoredCredential::shown).toList();
    }

    private void add(NewCredential made, String name, Set<Scope> scopes, Optional<Instant> expiresAt, boolean demo) {
        @Nullable
        UUID creator = current.person().map(person -> person.id().id()).orElse(null);
        credentials.add(new StoredCredential(
                made.key(), made.secret(), name, scopes, creator, clock.instant(), expiresAt.orElse(null), demo));
    }
}
