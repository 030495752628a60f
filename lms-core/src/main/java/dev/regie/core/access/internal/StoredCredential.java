package dev.regie.core.access.internal;

import dev.regie.core.access.ApiClient;
import dev.regie.core.access.ApiCredential;
import dev.regie.core.access.Scope;
import dev.regie.core.shared.Digests;
import dev.regie.core.shared.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A credential of a program. Made once, with a secret of which only the SHA-256 stays (256 random bits need no slow hash); rotated,
 * revoked, kept after that, since stored statements name it as their authority.
 */
@Entity
@Table(name = "api_credential")
public class StoredCredential {
    @Id
    @Column(name = "client_key")
    private String key;

    @Column(name = "client_name")
    private String name;

    @Column(name = "secret_hash")
    private String secretHash;

    /** Names of {@link Scope} with spaces between. */
    @Column(name = "scopes")
    private String scopes;

    @Column(name = "created_by")
    private @Nullable UUID createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Column(name = "expires_at")
    private @Nullable Instant expiresAt;

    @Column(name = "last_used_on")
    private @Nullable LocalDate lastUsedOn;

    @Column(name = "old_secret_hash")
    private @Nullable String oldSecretHash;

    @Column(name = "old_secret_until")
    private @Nullable Instant oldSecretUntil;

    @Column(name = "demo")
    private boolean demo;

    @Version
    @Column(name = "version")
    private long version;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected StoredCredential() {}

    /** A new one. */
    public StoredCredential(
            String key,
            String secret,
            String name,
            Set<Scope> scopes,
            @Nullable UUID createdBy,
            Instant createdAt,
            @Nullable Instant expiresAt,
            boolean demo) {
        this.key = key;
        this.secretHash = Digests.sha256(secret);
        this.name = name;
        this.scopes = scopes.stream().map(Scope::name).sorted().collect(Collectors.joining(" "));
        this.createdBy = createdBy;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
        this.demo = demo;
    }

    /** Whether this is its secret, or the one before it while that goes on; takes equally long wherever they differ. */
    public boolean hasSecret(String secret, Instant now) {
        boolean present = isDigestOf(secretHash, secret);
        boolean old = oldSecretHash != null && isDigestOf(oldSecretHash, secret);
        return present || (old && oldSecretUntil != null && now.isBefore(oldSecretUntil));
    }

    private static boolean isDigestOf(String hash, String secret) {
        return MessageDigest.isEqual(
                hash.getBytes(StandardCharsets.US_ASCII), Digests.sha256(secret).getBytes(StandardCharsets.US_ASCII));
    }

    /** Whether it is accepted now, in an installation that is, or is not, a demo. */
    public boolean isAccepted(boolean inDemo, Instant now) {
        return isLive(now) && (inDemo || !demo);
    }

    /** Whether it was neither revoked nor has expired. */
    public boolean isLive(Instant now) {
        return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
    }

    /** Takes another secret; the one before it goes on until then. */
    public void rotate(String secret, Instant oldUntil) {
        oldSecretHash = secretHash;
        oldSecretUntil = oldUntil;
        secretHash = Digests.sha256(secret);
    }

    /** Refuses it from now on; the first time counts. */
    public void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    /** The program behind it. */
    public ApiClient client() {
        return new ApiClient(key, name, scopes());
    }

    /** What may be shown of it. */
    public ApiCredential shown() {
        return new ApiCredential(
                key,
                name,
                scopes(),
                createdBy == null ? null : new PersonId(createdBy),
                createdAt,
                expiresAt,
                lastUsedOn,
                oldSecretUntil,
                revokedAt,
                demo);
    }

    private Set<Scope> scopes() {
        return Arrays.stream(scopes.split(" "))
                .filter(scope -> !scope.isEmpty())
                .map(Scope::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
