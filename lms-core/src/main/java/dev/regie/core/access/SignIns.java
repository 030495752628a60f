package dev.regie.core.access;

import dev.regie.core.access.internal.SignInMemory;
import dev.regie.core.access.internal.StoredSignIns;
import dev.regie.core.shared.PersonId;
import dev.regie.core.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who is signed in, where and since when. The database knows; each node looks there at most once a second for each sign-in, so that one that
 * is ended is over everywhere within a second. People see and end their own, admins everybody's.
 */
@ApplicationScoped
@Transactional
public class SignIns {
    /** How long an ended one is remembered. */
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private static final UUID NONE = new UUID(0, 0);

    private StoredSignIns stored;
    private SignInMemory memory;
    private CurrentUser current;
    private AuditLog audit;
    private SessionLimits limits;
    private Clock clock;

    /** For the container's proxies alone. */
    @SuppressWarnings("NullAway.Init")
    protected SignIns() {}

    @Inject
    SignIns(
            StoredSignIns stored,
            SignInMemory memory,
            CurrentUser current,
            AuditLog audit,
            Settings settings,
            Clock clock) {
        this.stored = stored;
        this.memory = memory;
        this.current = current;
        this.audit = audit;
        this.limits = SessionLimits.of(settings);
        this.clock = clock;
    }

    /** Somebody signed in. Call it only after {@link SignInResult.SignedIn}. */
    public UUID begin(PersonId person, Device device) {
        Instant now = clock.instant();
        stored.forget(now.minus(REMEMBERED).minus(limits.whole()));
        SignIn signIn = new SignIn(UUID.randomUUID(), person, now, now, device);
        stored.add(signIn);
        return signIn.id();
    }

    /** Those that hold, of one person, the one used last first; for the person and for admins. */
    public List<SignIn> of(PersonId person) {
        requireSelfOrAdmin(person);
        Instant now = clock.instant();
        return stored.of(person).stream()
                .filter(one -> now.isBefore(limits.end(one.startedAt(), one.lastSeenAt())))
                .toList();
    }

    /** Ends one; for the person and for admins. */
    public void end(UUID id) {
        Optional<SignIn> signIn = stored.find(id);
        if (signIn.isPresent()) {
            requireSelfOrAdmin(signIn.get().person());
            stored.end(id, clock.instant());
            memory.drop(id);
        }
    }

    /** Ends all of a person but the one at hand, if that is theirs; for the person and for admins. */
    public void endOthers(PersonId person) {
        requireSelfOrAdmin(person);
        UUID but = current.signIn().map(SignIn::id).orElse(NONE);
        endAllBut(person, but);
    }

    /** Ends all of a person; for the person and for admins. */
    public void endAll(PersonId person) {
        requireSelfOrAdmin(person);
        endAllBut(person, NONE);
    }

    private void endAllBut(PersonId person, UUID but) {
        int ended = stored.endOthers(person, but, clock.instant());
        memory.dropAll();
        if (ended > 0 && !isSelf(person)) {
            audit.record(AuditKind.SIGNED_OUT, Optional.of(person), "");
        }
    }

    private void requireSelfOrAdmin(PersonId person) {
        if (!isSelf(person)) {
            current.require(Role.ADMIN);
        }
    }

    private boolean isSelf(PersonId person) {
        return current.person().map(SignedInPerson::id).equals(Optional.of(person));
    }
}
