package dev.regie.core.assessment.internal;

import dev.regie.core.assessment.AttemptId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The attempts of all registrations. Whoever is about to change one locks it, so that two devices wait instead of failing. */
@ApplicationScoped
public class Attempts {

    @PersistenceContext(unitName = "regie")
    private EntityManager em;

    /** For the container, which injects the entity manager. */
    @SuppressWarnings("NullAway.Init")
    protected Attempts() {}

    /** For use without a container. */
    public Attempts(EntityManager em) {
        this.em = em;
    }

    /** Adds a new attempt; written at once, so that the number's uniqueness speaks here. */
    public void add(AttemptEntity attempt) {
        em.persist(attempt);
        em.flush();
    }

    /** One attempt of that registration, locked until the transaction ends. */
    public Optional<AttemptEntity> lock(UUID registration, AttemptId id) {
        return em.createQuery(
                        "select a from AttemptEntity a where a.id = :id and a.registration = :registration",
                        AttemptEntity.class)
                .setParameter("id", id.value())
                .setParameter("registration", registration)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** All attempts at an activity, oldest first, locked until the transaction ends. */
    public List<AttemptEntity> lockAll(UUID registration, String activity) {
        return query(registration, activity)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** All attempts at an activity, oldest first. */
    public List<AttemptEntity> all(UUID registration, String activity) {
        return query(registration, activity).getResultList();
    }

    private TypedQuery<AttemptEntity> query(UUID registration, String activity) {
        return em.createQuery(
                        "select a from AttemptEntity a where a.registration = :registration and a.activity = :activity"
                                + " order by a.number",
                        AttemptEntity.class)
                .setParameter("registration", registration)
                .setParameter("activity", activity);
    }
}
