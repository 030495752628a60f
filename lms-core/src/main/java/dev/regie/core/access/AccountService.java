package dev.regie.core.access;

import dev.regie.core.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Accounts: how a person signs in, which roles they have, and under which opaque name the record knows them. */
@ApplicationScoped
@Transactional
public class AccountService {
    /**
     * Makes an account without a password: nobody can sign in with it before {@link #setPassword}.
     *
     * @param loginName an e-mail address; case does not matter
     * @param roles {@link Role#LEARNER} is added
     */
    public AccountResult create(PersonId person, String loginName, Set<Role> roles) {
        throw new UnsupportedOperationException("todo " + person + loginName + roles);
    }

    /** Changes the name to sign in with. */
    public AccountResult changeLoginName(PersonId person, String loginName) {
        throw new UnsupportedOperationException("todo " + person + loginName);
    }

    /** Sets or replaces the password. */
    public PasswordResult setPassword(PersonId person, String password) {
        throw new UnsupportedOperationException("todo " + person + password.length());
    }

    /** Replaces the roles; holds from the person's next request. */
    public void changeRoles(PersonId person, Set<Role> roles) {
        throw new UnsupportedOperationException("todo " + person + roles);
    }

    /** An inactive account cannot sign in, and a session it had counts as nobody's from its next request. */
    public void changeActive(PersonId person, boolean active) {
        throw new UnsupportedOperationException("todo " + person + active);
    }

    /**
     * Checks name and password. Takes as long for an unknown name as for a wrong password.
     *
     * @param remoteAddress where the attempt comes from, to slow down whoever tries many
     */
    public SignInResult signIn(String loginName, String password, String remoteAddress) {
        throw new UnsupportedOperationException("todo " + loginName + password.length() + remoteAddress);
    }

    /** The person's roles now; empty for an inactive or unknown account. */
    public Set<Role> roles(PersonId person) {
        throw new UnsupportedOperationException("todo " + person);
    }

    /** The roles of several people; those without an account are left out. */
    public Map<PersonId, Set<Role>> roles(Collection<PersonId> people) {
        throw new UnsupportedOperationException("todo " + people);
    }

    /** The opaque, random, permanent name that stands for the person in the record's actors. */
    public String actorName(PersonId person) {
        throw new UnsupportedOperationException("todo " + person);
    }

    /** Whom an actor's name stands for. */
    public Optional<PersonId> byActorName(String actorName) {
        throw new UnsupportedOperationException("todo " + actorName);
    }
}
