package dev.regie.core.cohort.internal;

import dev.regie.core.cohort.CohortPolicy;
import dev.regie.core.enrolment.CohortId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All cohorts of the installation. Every method runs in the caller's transaction. */
@ApplicationScoped
public class Cohorts {

    @PersistenceContext(unitName = "regie")
    EntityManager em;

    /** Adds it at once, so that a name or id that somebody else took meanwhile is found out here. */
    public void add(CohortEntity cohort) {
        em.persist(cohort);
        em.flush();
    }

    public Optional<CohortEntity> find(CohortId id) {
        return Optional.ofNullable(em.find(CohortEntity.class, id.value()));
    }

    /** Those of the asked cohorts that exist, in one query. */
    public List<CohortEntity> all(Collection<CohortId> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select c from Cohort c where c.id in :ids", CohortEntity.class)
                        .setParameter("ids", ids.stream().map(CohortId::value).toList())
                        .getResultList();
    }

    /** Finds it and keeps others from changing it or its people until the transaction ends. */
    public Optional<CohortEntity> findToChange(CohortId id) {
        return Optional.ofNullable(em.find(CohortEntity.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Sends what was changed to the database now, so that what follows by SQL sees it and versions are those there. */
    public void flush() {
        em.flush();
    }

    /** Whether another cohort than this one bears the name. */
    public boolean isNameTaken(String name, CohortId but) {
        return em.createQuery("select count(c) from Cohort c where c.nameFolded = :name and c.id <> :but", Long.class)
                        .setParameter("name", CohortPolicy.folded(name))
                        .setParameter("but", but.value())
                        .getSingleResult()
                > 0;
    }
}
