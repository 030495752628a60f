package dev.regie.core.practice.internal;

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

/** All journal entries; every query names the person. */
@ApplicationScoped
public class JournalEntries {

    @PersistenceContext(unitName = "regie")
    private EntityManager em;

    /** For the container, which injects the entity manager. */
    @SuppressWarnings("NullAway.Init")
    protected JournalEntries() {}

    /** For use without a container. */
    public JournalEntries(EntityManager em) {
        this.em = em;
    }

    /** Makes or rewrites the entry. */
    public void put(JournalPlace place, String block, String text, Instant at) {
        Optional<JournalEntry> present = lock(place, block);
        if (present.isPresent()) {
            present.get().rewrite(text, at);
        } else {
            em.persist(new JournalEntry(place.person().id(), place.course(), place.activity(), block, text, at));
            em.flush();
        }
    }

    /** Removes the entry, if there is one. */
    public void remove(JournalPlace place, String block) {
        lock(place, block).ifPresent(em::remove);
    }

    /** The texts at an activity, by block. */
    public Map<String, String> all(JournalPlace place) {
        Map<String, String> texts = new LinkedHashMap<>();
        of(place, "").getResultList().forEach(entry -> texts.put(entry.block(), entry.text()));
        return texts;
    }

    private Optional<JournalEntry> lock(JournalPlace place, String block) {
        return of(place, " and e.block = :block")
                .setParameter("block", block)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<JournalEntry> of(JournalPlace place, String further) {
        return em.createQuery(
                        "select e from JournalEntry e where e.person = :person and e.course = :course"
                                + " and e.activity = :activity" + further,
                        JournalEntry.class)
                .setParameter("person", place.person().id())
                .setParameter("course", place.course())
                .setParameter("activity", place.activity());
    }
}
