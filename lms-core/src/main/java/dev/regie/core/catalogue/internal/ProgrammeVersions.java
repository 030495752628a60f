package dev.regie.core.catalogue.internal;

import dev.regie.core.catalogue.ProgrammeVersion;
import dev.regie.core.catalogue.content.ProgrammeKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Programme versions in the database. */
@ApplicationScoped
public class ProgrammeVersions {
    @PersistenceContext(unitName = "regie")
    EntityManager em;

    protected ProgrammeVersions() {}

    /** For use without a container. */
    public ProgrammeVersions(EntityManager em) {
        this.em = em;
    }

    public Optional<ProgrammeVersion> latest(ProgrammeKey programme) {
        return em.createQuery(
                        "select v from ProgrammeVersionEntity v where v.programmeKey = :programme order by v.number desc",
                        ProgrammeVersionEntity.class)
                .setParameter("programme", programme.text())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(ProgrammeVersionEntity::version);
    }

    /** The latest of every programme, by key. */
    public List<ProgrammeVersion> allLatest() {
        return em.createQuery(
                        "select v from ProgrammeVersionEntity v where v.number = (select max(w.number) from"
                                + " ProgrammeVersionEntity w where w.programmeKey = v.programmeKey) order by v.programmeKey",
                        ProgrammeVersionEntity.class)
                .getResultStream()
                .map(ProgrammeVersionEntity::version)
                .toList();
    }

    public void add(ProgrammeVersion version) {
        em.persist(new ProgrammeVersionEntity(version));
        em.flush();
    }
}
