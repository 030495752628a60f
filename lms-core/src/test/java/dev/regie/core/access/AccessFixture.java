package dev.regie.core.access;

import dev.regie.core.access.internal.Accounts;
import dev.regie.core.access.internal.AuditEntries;
import dev.regie.core.access.internal.CredentialUse;
import dev.regie.core.access.internal.Credentials;
import dev.regie.core.access.internal.PasswordHashing;
import dev.regie.core.access.internal.PasswordRenewal;
import dev.regie.core.access.internal.SignInMemory;
import dev.regie.core.access.internal.SignInThrottle;
import dev.regie.core.access.internal.StoredSignIns;
import dev.regie.core.shared.JpaTestUnit;
import dev.regie.core.shared.PersonId;
import dev.regie.core.shared.Settings;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;

/** The services of access as the container would put them together, on a test's own database. */
public final class AccessFixture {
    /** When everything in these tests happens. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T08:00:00Z"), ZoneOffset.UTC);

    /** What hashing a password costs where that is not what is tested. */
    private static final int CHEAP = 1_000;

    /** On whose behalf the services work; Regie itself to begin with. */
    public final CurrentUser current = new CurrentUser();

    /** Accounts. */
    public final AccountService accounts;

    /** Who did what. */
    public final AuditLog audit;

    /** Who is signed in, as the database knows it. */
    public final SignIns signIns;

    /** Who is signed in, as a node knows it. */
    public final SignInMemory memory;

    /** Keys of programs. */
    public final ApiCredentialService credentials;

    /** In an installation that is a demo, or is not. */
    public AccessFixture(JpaTestUnit unit, boolean demo) {
        this(unit, demo, CLOCK);
    }

    /** With a clock of the test's own for keys. */
    public AccessFixture(JpaTestUnit unit, boolean demo, Clock clock) {
        Accounts stored = new Accounts(unit.entityManager());
        audit = new AuditLog(new AuditEntries(unit.entityManager()), current, CLOCK);
        Settings settings = settings(demo);
        StoredSignIns storedSignIns = new StoredSignIns(unit.dataSource());
        memory = new SignInMemory(storedSignIns, settings, CLOCK);
        signIns = new SignIns(storedSignIns, memory, current, audit, settings, CLOCK);
        SignInThrottle throttle = new SignInThrottle(unit.dataSource(), CLOCK);
        PasswordHashing hashing = new PasswordHashing(CHEAP);
        PasswordRenewal renewal = new PasswordRenewal(stored, hashing);
        accounts = new AccountService(stored, current, hashing, renewal, audit, throttle, signIns);
        Credentials keys = new Credentials(unit.entityManager());
        credentials = new ApiCredentialService(keys, new CredentialUse(keys), current, audit, settings, clock);
        beRegie();
    }

    /** Settings of a local installation. */
    public static Settings settings(boolean demo) {
        return Settings.from(Map.of("REGIE_DATA_DIR", "target", "REGIE_DEMO", Boolean.toString(demo)));
    }

    /** From now on Regie itself asks. */
    public void beRegie() {
        current.become(Caller.Regie::new);
    }

    /** From now on this person asks. */
    public void be(PersonId person, Role... roles) {
        current.become(() -> new Caller.Somebody(new SignedInPerson(person, Set.of(roles))));
    }
}
