package dev.regie.core.people;

import dev.regie.core.access.AccountService;
import dev.regie.core.access.AuditKind;
import dev.regie.core.access.AuditLog;
import dev.regie.core.access.CurrentUser;
import dev.regie.core.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Says whom the record means by an opaque name; every time for a reason, which the person in question can read. */
@ApplicationScoped
public class NameReveal {

    /** A reason is at least this many characters; less says nothing. */
    public static final int SHORTEST_REASON = 10;

    /** A reason is at most this many characters. */
    public static final int LONGEST_REASON = 500;

    private AccountService accounts;
    private PeopleService people;
    private AuditLog audit;
    private CurrentUser current;

    /** For the container's proxies alone. */
    @SuppressWarnings("NullAway.Init")
    protected NameReveal() {}

    @Inject
    NameReveal(AccountService accounts, PeopleService people, AuditLog audit, CurrentUser current) {
        this.accounts = accounts;
        this.people = people;
        this.audit = audit;
        this.current = current;
    }

    /** What came of asking. */
    public sealed interface Outcome {
        /** This is the person; the asking is written down. */
        record Revealed(Person person) implements Outcome {}

        /** The reason says too little or too much. */
        record ReasonMissing() implements Outcome {}

        /** Nobody here has this name in the record. */
        record Nobody() implements Outcome {}
    }

    /** Whether this will do as a reason. */
    public static boolean isReason(String reason) {
        int length = reason.strip().length();
        return length >= SHORTEST_REASON && length <= LONGEST_REASON;
    }

    /**
     * Tells an admin who is meant, and writes down that it was told.
     *
     * @throws dev.regie.core.access.AccessDenied unless an admin asks
     */
    @Transactional
    public Outcome reveal(String actorName, String reason) {
        current.require(Role.ADMIN);
        if (!isReason(reason)) {
            return new Outcome.ReasonMissing();
        }
        Optional<Person> meant = accounts.byActorName(actorName).flatMap(people::find);
        meant.ifPresent(person -> audit.record(AuditKind.NAME_REVEALED, Optional.of(person.id()), reason.strip()));
        return meant.<Outcome>map(Outcome.Revealed::new).orElseGet(Outcome.Nobody::new);
    }
}
