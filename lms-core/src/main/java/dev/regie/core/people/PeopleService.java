package dev.regie.core.people;

import dev.regie.core.access.Role;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.Page;
import dev.regie.core.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The people of the organisation. Changing and listing them is for admins; everybody may change their own language. */
@ApplicationScoped
@Transactional
public class PeopleService {
    /** Adds a person and their account; they cannot sign in before they have a password. */
    public PersonResult create(NewPerson person) {
        throw new UnsupportedOperationException("todo " + person);
    }

    /** Changes name and e-mail address (and with it the name to sign in with). */
    public PersonResult change(PersonId id, PersonName name, String email, long version) {
        throw new UnsupportedOperationException("todo " + id + name + email + version);
    }

    /** Replaces the roles. */
    public PersonResult changeRoles(PersonId id, Set<Role> roles) {
        throw new UnsupportedOperationException("todo " + id + roles);
    }

    /** Lets somebody in again, or shuts them out; their record stays. */
    public PersonResult changeActive(PersonId id, boolean active) {
        throw new UnsupportedOperationException("todo " + id + active);
    }

    /** Changes the language of the interface. */
    public void changeLanguage(PersonId id, Language language) {
        throw new UnsupportedOperationException("todo " + id + language);
    }

    /** One person; no rights asked, since names appear all over. */
    public Optional<Person> find(PersonId id) {
        throw new UnsupportedOperationException("todo " + id);
    }

    /** The person with exactly this address, case aside; no rights asked. */
    public Optional<Person> byEmail(String email) {
        throw new UnsupportedOperationException("todo " + email);
    }

    /** One page of the people that match, and how many match in all; filtered, sorted and cut by the database. */
    public Page<Person> search(PeopleQuery query) {
        throw new UnsupportedOperationException("todo " + query);
    }

    /** Several people at once; unknown ids are left out. No rights asked. */
    public Map<PersonId, Person> all(Collection<PersonId> ids) {
        throw new UnsupportedOperationException("todo " + ids);
    }
}
