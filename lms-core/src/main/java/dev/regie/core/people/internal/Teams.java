package dev.regie.core.people.internal;

import dev.regie.core.people.Team;
import dev.regie.core.people.TeamTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** All teams, and who is in them and leads them. */
@ApplicationScoped
public class Teams {
    /** How many ids go into one query; engines limit the number of parameters. */
    private static final int CHUNK = 1000;

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

    /** Those that cannot be found by name yet. */
    List<StoredTeam> withoutSearchText() {
        return em.createQuery("select t from StoredTeam t where t.searchText is null", StoredTeam.class)
                .getResultList();
    }

    /** Some of them, parents before children, siblings by name. */
    public List<Team> some(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : new TeamTree(em.createQuery("select t from StoredTeam t where t.id in :ids", StoredTeam.class)
                                .setParameter("ids", List.copyOf(ids))
                                .getResultStream()
                                .map(StoredTeam::shown)
                                .toList())
                        .inOrder();
    }

    /** All of them, while nobody else changes the tree: two moves at once could close a circle that neither sees. */
    public List<StoredTeam> allLocked() {
        em.createNativeQuery("select touched from people_guard where guard_name = 'teams' for update")
                .getSingleResult();
        return all();
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

    /** All stretches that a person was, is or will be in a team, oldest first: a person has few, a team can have thousands. */
    public List<Membership> memberships(UUID team, UUID person) {
        return membershipsOf(List.of(person)).stream()
                .filter(membership -> membership.teamId().equals(team))
                .toList();
    }

    /** Adds a stretch. */
    public void add(Membership membership) {
        em.persist(membership);
    }

    /** Adds a term. */
    public void add(ManagerTerm term) {
        em.persist(term);
    }

    /** Adds a term of a deputy. */
    public void add(DeputyTerm term) {
        em.persist(term);
    }

    /** All stretches of these people in any team, oldest first. */
    public List<Membership> membershipsOf(Collection<UUID> people) {
        List<UUID> ids = List.copyOf(people);
        List<Membership> found = new ArrayList<>();
        for (int at = 0; at < ids.size(); at += CHUNK) {
            found.addAll(em.createQuery(
                            "select m from Membership m where m.personId in :people order by m.fromDay, m.id",
                            Membership.class)
                    .setParameter("people", ids.subList(at, Math.min(ids.size(), at + CHUNK)))
                    .getResultList());
        }
        return found;
    }

    /** All stretches in a team that last on this day or begin later. */
    public List<Membership> membershipsFrom(UUID team, LocalDate day) {
        return em.createQuery(
                        "select m from Membership m where m.teamId = :team"
                                + " and (m.untilDay is null or m.untilDay > :day) order by m.fromDay, m.id",
                        Membership.class)
                .setParameter("team", team)
                .setParameter("day", day)
                .getResultList();
    }

    /** All terms that a person ever had as manager, oldest first. */
    public List<ManagerTerm> termsOf(UUID person) {
        return em.createQuery(
                        "select m from ManagerTerm m where m.personId = :person order by m.fromDay", ManagerTerm.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** All terms that a person ever had as deputy, oldest first. */
    public List<DeputyTerm> deputyTermsOf(UUID person) {
        return em.createQuery(
                        "select m from DeputyTerm m where m.personId = :person order by m.fromDay", DeputyTerm.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** All terms of deputies of a team, oldest first. */
    public List<DeputyTerm> deputyTerms(UUID team) {
        return em.createQuery("select m from DeputyTerm m where m.teamId = :team order by m.fromDay", DeputyTerm.class)
                .setParameter("team", team)
                .getResultList();
    }

    /** Takes away a stretch that never held. */
    public void remove(Object stretch) {
        em.remove(stretch);
    }

    /** Who of those that can sign in is in the team on this day. */
    public List<UUID> membersOn(UUID team, LocalDate day) {
        return em.createQuery(
                        "select distinct m.personId from Membership m, StoredPerson p where p.id = m.personId"
                                + " and p.active = :active and m.teamId = :team and" + MEMBER_ON,
                        UUID.class)
                .setParameter("active", true)
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
        return Stream.of("ManagerTerm", "DeputyTerm")
                .flatMap(kind -> em.createQuery(
                                "select m.teamId from " + kind + " m where m.personId = :person and" + MEMBER_ON,
                                UUID.class)
                        .setParameter("person", person)
                        .setParameter("day", day)
                        .getResultStream())
                .distinct()
                .toList();
    }

    /** Who of those that can sign in is, on this day, in a team that this person leads then. */
    public List<UUID> managedBy(UUID person, LocalDate day) {
        List<UUID> led = ledBy(person, day);
        return led.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select distinct m.personId from Membership m, StoredPerson p where p.id = m.personId"
                                        + " and p.active = :active and m.teamId in :led"
                                        + " and m.personId <> :person and" + MEMBER_ON,
                                UUID.class)
                        .setParameter("active", true)
                        .setParameter("led", led)
                        .setParameter("person", person)
                        .setParameter("day", day)
                        .getResultList();
    }
}
