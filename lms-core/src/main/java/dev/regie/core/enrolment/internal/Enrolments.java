package dev.regie.core.enrolment.internal;

import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.enrolment.CohortId;
import dev.regie.core.enrolment.Enrolment.State;
import dev.regie.core.enrolment.EnrolmentId;
import dev.regie.core.enrolment.EnrolmentQuery;
import dev.regie.core.shared.Page;
import dev.regie.core.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All enrolments of the installation. Every method runs in the caller's transaction. */
@ApplicationScoped
public class Enrolments {

    /** So many ids go into one query; more are asked in several. */
    private static final int CHUNK = 500;

    private static final List<State> OPEN = List.of(State.ACTIVE, State.PAUSED);

    @PersistenceContext(unitName = "regie")
    EntityManager em;

    /** Keeps everybody else from enrolling or reopening until the transaction ends. */
    public void lock() {
        em.createNativeQuery("update enrolment_lock set touched = touched + 1").executeUpdate();
    }

    public void add(EnrolmentEntity enrolment) {
        em.persist(enrolment);
    }

    /** Sends what was added or changed to the database now, so that what follows by JDBC sees it. */
    public void flush() {
        em.flush();
    }

    public Optional<EnrolmentEntity> find(EnrolmentId id) {
        return Optional.ofNullable(em.find(EnrolmentEntity.class, id.value()));
    }

    /** Finds it and keeps others from changing it until the transaction ends. */
    public Optional<EnrolmentEntity> findToChange(EnrolmentId id) {
        return Optional.ofNullable(em.find(EnrolmentEntity.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    public List<EnrolmentEntity> of(PersonId person) {
        return em.createQuery(
                        "select e from Enrolment e where e.person = :person order by e.enrolledAt desc, e.id",
                        EnrolmentEntity.class)
                .setParameter("person", person.id())
                .getResultList();
    }

    public Optional<EnrolmentEntity> open(PersonId person, CourseKey course) {
        return em.createQuery(
                        "select e from Enrolment e where e.person = :person and e.course = :course and e.state in :states",
                        EnrolmentEntity.class)
                .setParameter("person", person.id())
                .setParameter("course", course.text())
                .setParameter("states", OPEN)
                .getResultStream()
                .findFirst();
    }

    /** The one completed last. */
    public Optional<EnrolmentEntity> lastCompleted(PersonId person, CourseKey course) {
        return em.createQuery(
                        "select e from Enrolment e where e.person = :person and e.course = :course and e.state = :state"
                                + " order by e.enrolledAt desc",
                        EnrolmentEntity.class)
                .setParameter("person", person.id())
                .setParameter("course", course.text())
                .setParameter("state", State.COMPLETED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The open enrolments of these people, in any course. */
    public List<EnrolmentEntity> openOf(Collection<PersonId> people) {
        return inChunks(
                people.stream().map(PersonId::id).distinct().toList(),
                "select e from Enrolment e where e.person in :ids and e.openSlot = 1");
    }

    /** The open enrolments that come from this cohort. */
    public List<EnrolmentEntity> openOf(CohortId cohort) {
        return em.createQuery(
                        "select e from Enrolment e where e.cohort = :cohort and e.openSlot = 1", EnrolmentEntity.class)
                .setParameter("cohort", cohort.value())
                .getResultList();
    }

    /** Gives the open enrolments that come from this cohort another term, and a new version each. */
    public void changeTerm(CohortId cohort, LocalDate due) {
        em.createQuery("update Enrolment e set e.due = :due, e.version = e.version + 1 where e.cohort = :cohort"
                        + " and e.openSlot = 1")
                .setParameter("due", due)
                .setParameter("cohort", cohort.value())
                .executeUpdate();
    }

    /** The enrolments of these people that are open or completed, in any course, oldest first. */
    public List<EnrolmentEntity> standingOf(Collection<PersonId> people) {
        return inChunks(
                people.stream().map(PersonId::id).distinct().toList(),
                "select e from Enrolment e where e.person in :ids and (e.openSlot = 1 or e.completedAt is not null)"
                        + " order by e.enrolledAt");
    }

    public List<EnrolmentEntity> all(Collection<EnrolmentId> ids) {
        return inChunks(
                ids.stream().map(EnrolmentId::value).distinct().toList(),
                "select e from Enrolment e where e.id in :ids");
    }

    public List<EnrolmentEntity> byRegistrations(Collection<UUID> registrations) {
        return inChunks(
                registrations.stream().distinct().toList(), "select e from Enrolment e where e.registration in :ids");
    }

    /** The ids behind one, in the order of ids, for walking through all of them. */
    public List<UUID> idsAfter(@Nullable UUID last, int limit) {
        String where = last == null ? "" : " where e.id > :last";
        TypedQuery<UUID> query = em.createQuery("select e.id from Enrolment e" + where + " order by e.id", UUID.class);
        if (last != null) {
            query.setParameter("last", last);
        }
        return query.setMaxResults(limit).getResultList();
    }

    public Page<EnrolmentEntity> list(EnrolmentQuery query) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        List<String> conditions = new ArrayList<>();
        if (query.person() != null) {
            conditions.add("e.person = :person");
            parameters.put("person", query.person().id());
        }
        if (query.course() != null) {
            conditions.add("e.course = :course");
            parameters.put("course", query.course().text());
        }
        if (query.cohort() != null) {
            conditions.add("e.cohort = :cohort");
            parameters.put("cohort", query.cohort().value());
        }
        if (query.state() != null) {
            conditions.add("e.state = :state");
            parameters.put("state", query.state());
        }
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        TypedQuery<Long> count = em.createQuery("select count(e) from Enrolment e" + where, Long.class);
        TypedQuery<EnrolmentEntity> page = em.createQuery(
                "select e from Enrolment e" + where + " order by e.enrolledAt desc, e.id", EnrolmentEntity.class);
        parameters.forEach(count::setParameter);
        parameters.forEach(page::setParameter);
        return new Page<>(
                page.setFirstResult(query.offset()).setMaxResults(query.limit()).getResultList(),
                count.getSingleResult(),
                query.offset(),
                query.limit());
    }

    private List<EnrolmentEntity> inChunks(List<UUID> ids, String jpql) {
        List<EnrolmentEntity> found = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            found.addAll(em.createQuery(jpql, EnrolmentEntity.class)
                    .setParameter("ids", ids.subList(from, Math.min(from + CHUNK, ids.size())))
                    .getResultList());
        }
        return found;
    }
}
