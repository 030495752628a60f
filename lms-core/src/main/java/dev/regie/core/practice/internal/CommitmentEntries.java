package dev.regie.core.practice.internal;

import dev.regie.core.practice.Commitment;
import dev.regie.core.practice.JournalPlace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** All commitments; every query names the person. */
@ApplicationScoped
public class CommitmentEntries {

    @PersistenceContext(unitName = "regie")
    private EntityManager em;

    /** For the container, which injects the entity manager. */
    @SuppressWarnings("NullAway.Init")
    protected CommitmentEntries() {}

    /** For use without a container. */
    public CommitmentEntries(EntityManager em) {
        this.em = em;
    }

    /** Makes or rewrites the entry. */
    public void put(JournalPlace place, String block, Commitment commitment, Instant at) {
        Optional<CommitmentEntry> present = lock(place, block);
        if (present.isPresent()) {
            present.get().rewrite(commitment, at);
        } else {
            em.persist(new CommitmentEntry(place, block, commitment, at));
            em.flush();
        }
    }

    /** Removes the entry, if there is one. */
    public void remove(JournalPlace place, String block) {
        lock(place, block).ifPresent(em::remove);
    }

    /** What was committed to at an activity, by block. */
    public Map<String, Commitment> all(JournalPlace place) {
        Map<String, Commitment> found = new LinkedHashMap<>();
        of(place, "").getResultList().forEach(entry -> found.put(entry.block(), entry.commitment()));
        return found;
    }

    private Optional<CommitmentEntry> lock(JournalPlace place, String block) {
        return of(place, " and e.block = :block")
                .setParameter("block", block)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<CommitmentEntry> of(JournalPlace place, String further) {
        return em.createQuery(
                        "select e from CommitmentEntry e where e.person = :person and e.course = :course"
                                + " and e.activity = :activity" + further,
                        CommitmentEntry.class)
                .setParameter("person", place.person().id())
                .setParameter("course", place.course())
                .setParameter("activity", place.activity());
    }
}
