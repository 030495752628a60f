package dev.regie.core.people.internal;

import dev.regie.core.people.PeopleQuery;
import dev.regie.core.people.SortText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All people. */
@ApplicationScoped
public class People {
    /** How many ids go into one query; engines limit the number of parameters. */
    private static final int CHUNK = 1000;

    @PersistenceContext(unitName = "regie")
    private EntityManager em;

    /** For the container. */
    @SuppressWarnings("NullAway.Init")
    public People() {}

    /** On this entity manager, without a container. */
    public People(EntityManager em) {
        this.em = em;
    }

    /** The one with this id. */
    public Optional<StoredPerson> find(UUID id) {
        return Optional.ofNullable(em.find(StoredPerson.class, id));
    }

    /** The one with this id, locked until the transaction ends: of two changes at once the second sees the first. */
    public Optional<StoredPerson> findLocked(UUID id) {
        return Optional.ofNullable(em.find(StoredPerson.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The one with this folded address. */
    public Optional<StoredPerson> byEmail(String folded) {
        return em.createQuery("select p from StoredPerson p where p.email = :email", StoredPerson.class)
                .setParameter("email", folded)
                .getResultStream()
                .findFirst();
    }

    /** Several. */
    public List<StoredPerson> all(Collection<UUID> people) {
        List<UUID> ids = List.copyOf(people);
        List<StoredPerson> found = new ArrayList<>();
        for (int at = 0; at < ids.size(); at += CHUNK) {
            found.addAll(em.createQuery("select p from StoredPerson p where p.id in :ids", StoredPerson.class)
                    .setParameter("ids", ids.subList(at, Math.min(ids.size(), at + CHUNK)))
                    .getResultList());
        }
        return found;
    }

    /** Those with these folded addresses. */
    public List<StoredPerson> allByEmail(Collection<String> folded) {
        List<String> emails = List.copyOf(folded);
        List<StoredPerson> found = new ArrayList<>();
        for (int at = 0; at < emails.size(); at += CHUNK) {
            found.addAll(em.createQuery("select p from StoredPerson p where p.email in :emails", StoredPerson.class)
                    .setParameter("emails", emails.subList(at, Math.min(emails.size(), at + CHUNK)))
                    .getResultList());
        }
        return found;
    }

    /** Until the transaction ends nobody else gives out an address: of two that want the same one, the second sees the first. */
    public void lockEmails() {
        em.createNativeQuery("select touched from people_guard where guard_name = 'email' for update")
                .getSingleResult();
    }

    /** Counts as changed, though what changed is kept elsewhere. */
    public void touch(StoredPerson person) {
        em.lock(person, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** Adds some. */
    public void addAll(List<StoredPerson> some) {
        some.forEach(em::persist);
        em.flush();
    }

    /** Writes what changed, so that versions are those of the database. */
    public void flush() {
        em.flush();
    }

    /**
     * Those that match, sorted and cut.
     *
     * @param teams members of any of these; ignored where the query asks for no team
     */
    public List<StoredPerson> search(PeopleQuery query, Collection<UUID> teams, LocalDate today) {
        Condition condition = condition(query, teams, today);
        String order = switch (query.sort()) {
            case FAMILY_NAME -> "p.sortFamily";
            case GIVEN_NAME -> "p.sortGiven";
            case EMAIL -> "p.email";
        };
        String direction = query.descending() ? " desc" : "";
        return condition
                .with(em.createQuery(
                        "select p from StoredPerson p" + condition.where() + " order by " + order + direction + ", p.id"
                                + direction,
                        StoredPerson.class))
                .setFirstResult(query.offset())
                .setMaxResults(query.limit())
                .getResultList();
    }

    /** How many match. */
    public long count(PeopleQuery query, Collection<UUID> teams, LocalDate today) {
        Condition condition = condition(query, teams, today);
        return condition
                .with(em.createQuery("select count(p) from StoredPerson p" + condition.where(), Long.class))
                .getSingleResult();
    }

    private static Condition condition(PeopleQuery query, Collection<UUID> teams, LocalDate today) {
        Condition condition = new Condition();
        String text = query.text();
        if (text != null) {
            for (String word : SortText.words(text).split(" ")) {
                if (!word.isEmpty()) {
                    condition.and("p.searchText like :word%d", "%" + word + "%");
                }
            }
        }
        if (query.standing() != PeopleQuery.Standing.ALL) {
            condition.and("p.active = :word%d", query.standing() == PeopleQuery.Standing.ACTIVE);
        }
        // "in", never "exists": for that EclipseLink writes the parameters into the SQL, and true as 1, which H2
        // refuses.
        if (query.team() != null) {
            condition.and(
                    "p.id in (select m.personId from Membership m where m.teamId in :word%d"
                            + " and m.fromDay <= :today and (m.untilDay is null or m.untilDay > :today))",
                    List.copyOf(teams));
            condition.parameters.put("today", today);
        }
        if (query.role() != null) {
            // Access keeps the roles; one query over both is what lets the database page.
            condition.and("p.id in (select a.personId from Account a join a.roles r where r = :word%d)", query.role());
        }
        return condition;
    }

    /** What a query asks, piece by piece. */
    private static final class Condition {
        private final List<String> pieces = new ArrayList<>();
        private final Map<String, Object> parameters = new HashMap<>();

        void and(String piece, Object parameter) {
            int number = parameters.size();
            pieces.add(piece.replace("%d", Integer.toString(number)));
            parameters.put("word" + number, parameter);
        }

        String where() {
            return pieces.isEmpty() ? "" : " where " + String.join(" and ", pieces);
        }

        <T> TypedQuery<T> with(TypedQuery<T> query) {
            parameters.forEach(query::setParameter);
            return query;
        }
    }
}
