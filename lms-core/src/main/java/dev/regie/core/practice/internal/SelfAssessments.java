package dev.regie.core.practice.internal;

import dev.regie.core.practice.SelfAssessmentPlace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All self-assessments; every query names the person. */
@ApplicationScoped
public class SelfAssessments {

    @PersistenceContext(unitName = "regie")
    private EntityManager em;

    /** For the container, which injects the entity manager. */
    @SuppressWarnings("NullAway.Init")
    protected SelfAssessments() {}

    /** For use without a container. */
    public SelfAssessments(EntityManager em) {
        this.em = em;
    }

    /** Puts values over those that are there; gives back all of them. */
    public Map<String, Integer> merge(SelfAssessmentPlace place, Map<String, Integer> values, Instant at) {
        Optional<SelfAssessmentEntry> present = of(place)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
        Map<String, Integer> all =
                new TreeMap<>(present.map(SelfAssessmentEntry::scores).orElse(Map.of()));
        all.putAll(values);
        if (present.isPresent()) {
            present.get().rewrite(all, at);
        } else {
            em.persist(new SelfAssessmentEntry(place, all, at));
            em.flush();
        }
        return all;
    }

    /** The values at that moment; none if there are none. */
    public Map<String, Integer> values(SelfAssessmentPlace place) {
        return of(place)
                .getResultStream()
                .findFirst()
                .map(SelfAssessmentEntry::scores)
                .orElse(Map.of());
    }

    private TypedQuery<SelfAssessmentEntry> of(SelfAssessmentPlace place) {
        return em.createQuery(
                        "select e from SelfAssessmentEntry e where e.person = :person"
                                + " and e.registration = :registration and e.activity = :activity",
                        SelfAssessmentEntry.class)
                .setParameter("person", place.person().id())
                .setParameter("registration", place.registration())
                .setParameter("activity", place.activity());
    }
}
