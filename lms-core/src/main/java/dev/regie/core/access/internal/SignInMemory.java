package dev.regie.core.access.internal;

import dev.regie.core.access.SessionLimits;
import dev.regie.core.access.SignIn;
import dev.regie.core.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What this node knows of who is signed in: at most a second old, so that a request seldom asks the database. */
@ApplicationScoped
public class SignInMemory {
    private static final Duration FRESH = Duration.ofSeconds(1);

    /** So much of being busy may go unwritten. */
    private static final Duration WRITTEN_EVERY = Duration.ofSeconds(20);

    private static final int MANY = 10_000;

    private record Known(@Nullable SignIn signIn, Instant askedAt, Instant seenAt) {
        Optional<SignIn> asSeen() {
            return Optional.ofNullable(signIn).map(one -> seen(one, seenAt));
        }

        Known written(Instant at) {
            return new Known(signIn == null ? null : seen(signIn, at), askedAt, seenAt);
        }

        private static SignIn seen(SignIn one, Instant at) {
            return new SignIn(one.id(), one.person(), one.startedAt(), at, one.device());
        }
    }

    private final Map<UUID, Known> known = new ConcurrentHashMap<>();
    private StoredSignIns stored;
    private SessionLimits limits;
    private Clock clock;

    /** For the container's proxies alone. */
    @SuppressWarnings("NullAway.Init")
    protected SignInMemory() {}

    /** Remembers what is kept there. */
    @Inject
    public SignInMemory(StoredSignIns stored, Settings settings, Clock clock) {
        this.stored = stored;
        this.limits = SessionLimits.of(settings);
        this.clock = clock;
    }

    /** The sign-in, if it still holds. */
    public Optional<SignIn> open(UUID id) {
        Instant now = clock.instant();
        return fresh(id, now)
                .asSeen()
                .filter(signIn -> now.isBefore(limits.end(signIn.startedAt(), signIn.lastSeenAt())));
    }

    /** The sign-in, if it still holds, and its owner is doing something now. */
    public Optional<SignIn> busy(UUID id) {
        Optional<SignIn> open = open(id);
        if (open.isPresent()) {
            Instant now = clock.instant();
            known.computeIfPresent(id, (_, before) -> new Known(before.signIn(), before.askedAt(), now));
            SignIn written =
                    Optional.ofNullable(known.get(id)).map(Known::signIn).orElse(open.get());
            if (Duration.between(written.lastSeenAt(), now).compareTo(WRITTEN_EVERY) > 0) {
                stored.seen(id, now);
                known.computeIfPresent(id, (_, before) -> before.written(now));
            }
        }
        return open;
    }

    /** Forgets what is known of one. */
    public void drop(UUID id) {
        known.remove(id);
    }

    /** Forgets everything. */
    public void dropAll() {
        known.clear();
    }

    private Known fresh(UUID id, Instant now) {
        Known before = known.get(id);
        if (before != null && Duration.between(before.askedAt(), now).compareTo(FRESH) < 0) {
            return before;
        }
        if (known.size() > MANY) {
            known.values().removeIf(one -> Duration.between(one.askedAt(), now).compareTo(limits.idle()) > 0);
        }
        SignIn signIn = stored.find(id).orElse(null);
        Instant written = signIn == null ? now : signIn.lastSeenAt();
        Instant seen = before != null && before.seenAt().isAfter(written) ? before.seenAt() : written;
        Known after = new Known(signIn, now, seen);
        known.put(id, after);
        return after;
    }
}
