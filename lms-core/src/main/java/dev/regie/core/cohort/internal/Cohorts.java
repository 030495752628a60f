package dev.regie.core.cohort.internal;

import dev.regie.core.cohort.CohortPolicy;
import dev.regie.core.enrolment.CohortId;
import dev.regie.core.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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

    public boolean isNameTaken(String name) {
        return em.createQuery("select count(c) from Cohort c where c.nameFolded = :name", Long.class)
                        .setParameter("name", CohortPolicy.folded(name))
                        .getSingleResult()
                > 0;
    }

    /** Latest start first. */
    public Page<CohortEntity> list(int offset, int limit) {
        long total = em.createQuery("select count(c) from Cohort c", Long.class).getSingleResult();
        return new Page<>(
                em.createQuery("select c from Cohort c order by c.firstDay desc, c.id", CohortEntity.class)
                        .setFirstResult(offset)
                        .setMaxResults(limit)
                        .getResultList(),
                total,
                offset,
                limit);
    }
}
