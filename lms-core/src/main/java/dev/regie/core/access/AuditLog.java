package dev.regie.core.access;

import dev.regie.core.access.internal.AuditEntries;
import dev.regie.core.access.internal.StoredAuditEntry;
import dev.regie.core.shared.Page;
import dev.regie.core.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to whom. An entry is written in the transaction of the act it tells about, so that neither exists without the other; none is
 * ever changed. People read what is about them, admins read everything.
 */
@ApplicationScoped
@Transactional
public class AuditLog {
    /** The longest detail that is kept; what is longer is cut. */
    public static final int LONGEST_DETAIL = 1000;

    private AuditEntries entries;
    private CurrentUser current;
    private Clock clock;

    /** For the container's proxies alone. */
    @SuppressWarnings("NullAway.Init")
    protected AuditLog() {}

    @Inject
    AuditLog(AuditEntries entries, CurrentUser current, Clock clock) {
        this.entries = entries;
        this.current = current;
        this.clock = clock;
    }

    /** Writes down what this person did. */
    public void record(AuditKind kind, PersonId by, Optional<PersonId> about, String detail) {
        add(kind, by, null, about, detail);
    }

    /** Writes down what the caller did: a person, a program, or Regie itself. */
    public void record(AuditKind kind, Optional<PersonId> about, String detail) {
        PersonId by = current.person().map(SignedInPerson::id).orElse(null);
        String client = current.client().map(ApiClient::key).orElse(null);
        add(kind, by, client, about, detail);
    }

    /** The newest entries about the person; for themselves and for admins. */
    public Page<AuditEntry> of(PersonId about, int offset, int limit) {
        if (!current.person().map(SignedInPerson::id).equals(Optional.of(about))) {
            current.require(Role.ADMIN);
        }
        return entries.about(about.id(), offset, limit);
    }

    /** A stretch of the entries that match; for admins. */
    public Page<AuditEntry> search(AuditQuery query) {
        current.require(Role.ADMIN);
        return entries.search(query);
    }

    private void add(
            AuditKind kind, @Nullable PersonId by, @Nullable String client, Optional<PersonId> about, String detail) {
        String kept = detail.length() <= LONGEST_DETAIL ? detail : detail.substring(0, LONGEST_DETAIL);
        entries.add(new StoredAuditEntry(clock.instant(), kind, by, client, about.orElse(null), kept));
    }
}
