package dev.regie.core.people.csv.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What the entity manager remembers within a transaction; long work empties it now and then, or it slows down with every row. */
@ApplicationScoped
public class WorkingMemory {
    @PersistenceContext(unitName = "regie")
    private EntityManager em;

    /** For the container. */
    @SuppressWarnings("NullAway.Init")
    public WorkingMemory() {}

    /** On this entity manager, without a container. */
    public WorkingMemory(EntityManager em) {
        this.em = em;
    }

    /** Writes what changed and forgets what was read. */
    public void empty() {
        em.flush();
        em.clear();
    }
}
