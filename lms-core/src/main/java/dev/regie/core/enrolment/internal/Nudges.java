package dev.regie.core.enrolment.internal;

import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All nudges. Every method runs in the caller's transaction. */
@ApplicationScoped
public class Nudges {

    @PersistenceContext(unitName = "regie")
    EntityManager em;

    public void add(NudgeEntity nudge) {
        em.persist(nudge);
        em.flush();
    }

    public Optional<NudgeEntity> find(UUID id) {
        return Optional.ofNullable(em.find(NudgeEntity.class, id));
    }

    /** When this person was last asked for this course. */
    public Optional<Instant> last(PersonId person, CourseKey course) {
        return em.createQuery(
                        "select n.sentAt from Nudge n where n.person = :person and n.course = :course"
                                + " order by n.sentAt desc",
                        Instant.class)
                .setParameter("person", person.id())
                .setParameter("course", course.text())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What was sent to these people since then, oldest first. */
    public List<NudgeEntity> since(Collection<PersonId> people, Instant since) {
        return people.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select n from Nudge n where n.person in :people and n.sentAt > :since order by n.sentAt",
                                NudgeEntity.class)
                        .setParameter(
                                "people", people.stream().map(PersonId::id).toList())
                        .setParameter("since", since)
                        .getResultList();
    }

    /** What the person has not put away, latest first. */
    public List<NudgeEntity> open(PersonId person, Instant since) {
        return em.createQuery(
                        "select n from Nudge n where n.person = :person and n.sentAt > :since and n.dismissedAt is null"
                                + " order by n.sentAt desc",
                        NudgeEntity.class)
                .setParameter("person", person.id())
                .setParameter("since", since)
                .getResultList();
    }
}
