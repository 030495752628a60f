package dev.regie.core.access.internal;

import dev.regie.core.access.AuditEntry;
import dev.regie.core.access.AuditQuery;
import dev.regie.core.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All entries of the audit log, newest first. */
@ApplicationScoped
public class AuditEntries {
    @PersistenceContext(unitName = "regie")
    private EntityManager em;

    /** For the container. */
    @SuppressWarnings("NullAway.Init")
    public AuditEntries() {}

    /** On this entity manager, without a container. */
    public AuditEntries(EntityManager em) {
        this.em = em;
    }

    /** Adds one. */
    public void add(StoredAuditEntry entry) {
        em.persist(entry);
    }

    /** A stretch of those about one person. */
    public Page<AuditEntry> about(UUID person, int offset, int limit) {
        return page(" where e.aboutPerson = :person", offset, limit, Map.of("person", person));
    }

    /** A stretch of those that match. */
    public Page<AuditEntry> search(AuditQuery query) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        if (query.kind() != null) {
            conditions.add("e.kind = :kind");
            parameters.put("kind", query.kind());
        }
        if (query.person() != null) {
            conditions.add("(e.aboutPerson = :person or e.byPerson = :person)");
            parameters.put("person", query.person().id());
        }
        if (query.since() != null) {
            conditions.add("e.recordedAt >= :since");
            parameters.put("since", query.since());
        }
        if (query.until() != null) {
            conditions.add("e.recordedAt < :until");
            parameters.put("until", query.until());
        }
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        return page(where, query.offset(), query.limit(), parameters);
    }

    private Page<AuditEntry> page(String where, int offset, int limit, Map<String, Object> parameters) {
        TypedQuery<Long> count = em.createQuery("select count(e) from StoredAuditEntry e" + where, Long.class);
        TypedQuery<StoredAuditEntry> some = em.createQuery(
                "select e from StoredAuditEntry e" + where + " order by e.recordedAt desc, e.id",
                StoredAuditEntry.class);
        parameters.forEach(count::setParameter);
        parameters.forEach(some::setParameter);
        int from = Math.max(offset, 0);
        int length = Math.clamp(limit, 1, Page.MAX_LIMIT);
        List<AuditEntry> items = some.setFirstResult(from).setMaxResults(length).getResultList().stream()
                .map(StoredAuditEntry::shown)
                .toList();
        return new Page<>(items, count.getSingleResult(), from, length);
    }
}
