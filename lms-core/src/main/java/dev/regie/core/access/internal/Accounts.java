package dev.regie.core.access.internal;

import dev.regie.core.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All accounts. */
@ApplicationScoped
public class Accounts {
    /** How many ids go into one query; engines limit the number of parameters. */
    private static final int CHUNK = 1000;

    @PersistenceContext(unitName = "regie")
    private EntityManager em;

    /** For the container. */
    @SuppressWarnings("NullAway.Init")
    public Accounts() {}

    /** On this entity manager, without a container. */
    public Accounts(EntityManager em) {
        this.em = em;
    }

    /** The person's account. */
    public Optional<Account> find(UUID person) {
        return Optional.ofNullable(em.find(Account.class, person));
    }

    /** The account with this folded name. */
    public Optional<Account> byLoginName(String folded) {
        return em.createQuery("select a from Account a where a.loginName = :name", Account.class)
                .setParameter("name", folded)
                .getResultStream()
                .findFirst();
    }

    /** The account behind an actor's name. */
    public Optional<Account> byActorName(String actorName) {
        return em.createQuery("select a from Account a where a.actorName = :name", Account.class)
                .setParameter("name", actorName)
                .getResultStream()
                .findFirst();
    }

    /** The accounts of several people. */
    public List<Account> of(Collection<UUID> people) {
        List<UUID> ids = List.copyOf(people);
        List<Account> found = new ArrayList<>();
        for (int at = 0; at < ids.size(); at += CHUNK) {
            found.addAll(em.createQuery(
                            "select distinct a from Account a left join fetch a.roles where a.personId in :ids",
                            Account.class)
                    .setParameter("ids", ids.subList(at, Math.min(ids.size(), at + CHUNK)))
                    .getResultList());
        }
        return found;
    }

    /** Up to two who are active, have a password and are admins: enough to know whether there is one, and whether it is the last. */
    public List<UUID> adminsWhoCanSignIn() {
        return em.createQuery(
                        "select a.personId from Account a join a.roles r where a.active = :active"
                                + " and a.passwordHash is not null and r = :role",
                        UUID.class)
                .setParameter("active", true)
                .setParameter("role", Role.ADMIN)
                .setMaxResults(2)
                .getResultList();
    }

    /** Until the transaction ends nobody else takes an admin away. */
    public void lockAdmins() {
        em.createNativeQuery("update admin_guard set touched = touched + 1").executeUpdate();
    }

    /** One of these folded names that an account has already. */
    public Optional<String> oneTaken(Collection<String> folded) {
        List<String> names = List.copyOf(folded);
        for (int at = 0; at < names.size(); at += CHUNK) {
            List<String> taken = em.createQuery(
                            "select a.loginName from Account a where a.loginName in :names", String.class)
                    .setParameter("names", names.subList(at, Math.min(names.size(), at + CHUNK)))
                    .setMaxResults(1)
                    .getResultList();
            if (!taken.isEmpty()) {
                return Optional.of(taken.getFirst());
            }
        }
        return Optional.empty();
    }

    /** Adds some, at once, so that a name that is taken shows here. */
    public void addAll(List<Account> some) {
        some.forEach(em::persist);
        em.flush();
    }
}
