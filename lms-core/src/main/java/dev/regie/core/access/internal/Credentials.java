package dev.regie.core.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All credentials of programs. */
@ApplicationScoped
public class Credentials {
    @PersistenceContext(unitName = "regie")
    private EntityManager em;

    /** For the container. */
    @SuppressWarnings("NullAway.Init")
    public Credentials() {}

    /** On this entity manager, without a container. */
    public Credentials(EntityManager em) {
        this.em = em;
    }

    /** The one with this key. */
    public Optional<StoredCredential> find(String key) {
        return Optional.ofNullable(em.find(StoredCredential.class, key));
    }

    /** Newest first. */
    public List<StoredCredential> all() {
        return em.createQuery(
                        "select c from StoredCredential c order by c.createdAt desc, c.key", StoredCredential.class)
                .getResultList();
    }

    /** Writes down that it was used that day; an earlier day changes nothing. */
    public void usedOn(String key, LocalDate day) {
        em.createQuery("update StoredCredential c set c.lastUsedOn = :day"
                        + " where c.key = :key and (c.lastUsedOn is null or c.lastUsedOn < :day)")
                .setParameter("day", day)
                .setParameter("key", key)
                .executeUpdate();
    }

    /** Adds one. */
    public void add(StoredCredential credential) {
        em.persist(credential);
    }
}
