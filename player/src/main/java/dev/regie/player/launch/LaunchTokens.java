package dev.regie.player.launch;

import dev.regie.core.access.AccountService;
import dev.regie.core.shared.Digests;
import dev.regie.player.launch.internal.LaunchTokenTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The tokens that player pages work with. A token lives {@link #LIFE}, and as long again each time it is used; only its SHA-256 is stored, so
 * it survives restarts and cannot be read from the database. It stops working at once when its person's account becomes inactive.
 *
 * <p>These tokens open {@code /play/api} alone. They are on purpose no {@code lrs.LaunchTokens}: whoever reads a token from their own page
 * could otherwise write themselves a {@code passed} at {@code /xapi}.
 */
@ApplicationScoped
public class LaunchTokens {

    /** How long a token lives without being used. */
    public static final Duration LIFE = Duration.ofHours(12);

    /** A token's end is moved only when it has come this much closer, so that not every call writes. */
    private static final Duration SLACK = Duration.ofMinutes(30);

    @Inject
    LaunchTokenTable table;

    @Inject
    AccountService accounts;

    @Inject
    Clock clock;

    /** Makes a token for this launch, and forgets tokens that have expired. */
    @Transactional
    public String issue(Launch launch) {
        Instant now = clock.instant();
        table.removeExpired(now);
        String token = Digests.secret();
        table.add(Digests.sha256(token), launch, now.plus(LIFE));
        return token;
    }

    /** What the token is good for; empty when it is unknown or expired, or its person may no longer sign in. */
    @Transactional
    public Optional<Launch> verify(String token) {
        Instant now = clock.instant();
        String hash = Digests.sha256(token);
        Optional<Launch> launch = table.find(hash, now)
                .filter(found -> !accounts.roles(found.person()).isEmpty());
        launch.ifPresent(_ -> table.prolong(hash, now.plus(LIFE), now.plus(LIFE).minus(SLACK)));
        return launch;
    }
}
