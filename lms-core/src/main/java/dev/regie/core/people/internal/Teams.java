package dev.regie.core.people.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All teams, and who is in them and leads them. */
@ApplicationScoped
public class Teams {
    private static final String MEMBER_ON = " m.fromDay <= :day and (m.untilDay is null or m.untilDay > :day)";

    @PersistenceContext(unitName = "regie")
    private EntityManager em;

    /** For the container. */
    @SuppressWarnings("NullAway.Init")
    public Teams() {}

    /** On this entity manager, without a container. */
    public Teams(EntityManager em) {
        this.em = em;
    }

    /** All of them. */
    public List<StoredTeam> all() {
        return em.createQuery("select t from StoredTeam t order by t.id", StoredTeam.class)
                .getResultList();
    }

    /** All of them, locked until the transaction ends: two moves at once could close a circle that neither sees. */
    public List<StoredTeam> allLocked() {
        return em.createQuery("select t from StoredTeam t order by t.id", StoredTeam.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** One. */
    public Optional<StoredTeam> find(UUID id) {
        return Optional.ofNullable(em.find(StoredTeam.class, id));
    }

    /** One, locked until the transaction ends: what is laid down for a team is decided one after the other. */
    public Optional<StoredTeam> findLocked(UUID id) {
        return Optional.ofNullable(em.find(StoredTeam.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Adds a team. */
    public void add(StoredTeam team) {
        em.persist(team);
        em.flush();
    }

    /** Writes what changed, so that versions are those of the database. */
    public void flush() {
        em.flush();
    }

    /** All stretches that a person was, is or will be in a team, oldest first. */
    public List<Membership> memberships(UUID team, UUID person) {
        return em.createQuery(
                        "select m from Membership m where m.teamId = :team and m.personId = :person order by m.fromDay",
                        Membership.class)
                .setParameter("team", team)
                .setParameter("person", person)
                .getResultList();
    }

    /** Adds a stretch. */
    public void add(Membership membership) {
        em.persist(membership);
    }

    /** Adds a term. */
    public void add(ManagerTerm term) {
        em.persist(term);
    }

    /** Takes away a stretch that never held. */
    public void remove(Object stretch) {
        em.remove(stretch);
    }

    /** Who is in the team on this day. */
    public List<UUID> membersOn(UUID team, LocalDate day) {
        return em.createQuery(
                        "select distinct m.personId from Membership m where m.teamId = :team and" + MEMBER_ON,
                        UUID.class)
                .setParameter("team", team)
                .setParameter("day", day)
                .getResultList();
    }

    /** In which teams somebody is on this day. */
    public List<UUID> teamsOf(UUID person, LocalDate day) {
        return em.createQuery(
                        "select distinct m.teamId from Membership m where m.personId = :person and" + MEMBER_ON,
                        UUID.class)
                .setParameter("person", person)
                .setParameter("day", day)
                .getResultList();
    }

    /** All terms of a team, oldest first. */
    public List<ManagerTerm> terms(UUID team) {
        return em.createQuery(
                        "select m from ManagerTerm m where m.teamId = :team order by m.fromDay", ManagerTerm.class)
                .setParameter("team", team)
                .getResultList();
    }

    /** All terms that hold on this day. */
    public List<ManagerTerm> termsOn(LocalDate day) {
        return em.createQuery("select m from ManagerTerm m where" + MEMBER_ON, ManagerTerm.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** The teams that somebody leads, or is deputy of, on this day. */
    public List<UUID> ledBy(UUID person, LocalDate day) {
        return em.createQuery(
                        "select distinct m.teamId from ManagerTerm m where (m.personId = :person or m.deputyId = :person)"
                                + " and" + MEMBER_ON,
                        UUID.class)
                .setParameter("person", person)
                .setParameter("day", day)
                .getResultList();
    }

    /** Who is, on this day, in a team that this person leads then. */
    public List<UUID> managedBy(UUID person, LocalDate day) {
        return em.createQuery(
                        "select distinct m.personId from Membership m, ManagerTerm t where m.teamId = t.teamId"
                                + " and (t.personId = :person or t.deputyId = :person)"
                                + " and t.fromDay <= :day and (t.untilDay is null or t.untilDay > :day)"
                                + " and m.personId <> :person and" + MEMBER_ON,
                        UUID.class)
                .setParameter("person", person)
                .setParameter("day", day)
                .getResultList();
    }
}
