package dev.regie.core.practice.internal;

import dev.regie.core.practice.JournalPlace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** All that people wrote or chose at blocks; every query names the person. */
@ApplicationScoped
public class BlockEntries {

    @PersistenceContext(unitName = "regie")
    private EntityManager em;

    /** For the container, which injects the entity manager. */
    @SuppressWarnings("NullAway.Init")
    protected BlockEntries() {}

    /** For use without a container. */
    public BlockEntries(EntityManager em) {
        this.em = em;
    }

    /** Rewrites the entry, or makes it. */
    public <E extends AtBlock> void put(
            Class<E> kind, JournalPlace place, String block, Consumer<E> rewrite, Supplier<E> fresh) {
        Optional<E> present = lock(kind, place, block);
        if (present.isPresent()) {
            rewrite.accept(present.get());
        } else {
            em.persist(fresh.get());
            em.flush();
        }
    }

    /** Removes the entry, if there is one. */
    public <E extends AtBlock> void remove(Class<E> kind, JournalPlace place, String block) {
        lock(kind, place, block).ifPresent(em::remove);
    }

    /** The entries at an activity. */
    public <E extends AtBlock> List<E> at(Class<E> kind, JournalPlace place) {
        return of(kind, place, "").getResultList();
    }

    private <E extends AtBlock> Optional<E> lock(Class<E> kind, JournalPlace place, String block) {
        return of(kind, place, " and e.block = :block")
                .setParameter("block", block)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private <E extends AtBlock> TypedQuery<E> of(Class<E> kind, JournalPlace place, String further) {
        return em.createQuery(
                        "select e from " + kind.getSimpleName() + " e where e.person = :person and e.course = :course"
                                + " and e.activity = :activity" + further,
                        kind)
                .setParameter("person", place.person().id())
                .setParameter("course", place.course())
                .setParameter("activity", place.activity());
    }
}
