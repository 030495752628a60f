package dev.regie.core.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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

    /** Adds one. */
    public void add(StoredCredential credential) {
        em.persist(credential);
    }
}
