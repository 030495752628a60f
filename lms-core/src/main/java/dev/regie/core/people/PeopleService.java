package dev.regie.core.people;

import static java.util.stream.Collectors.toMap;

import dev.regie.core.access.AccountResult;
import dev.regie.core.access.AccountService;
import dev.regie.core.access.CurrentUser;
import dev.regie.core.access.LoginName;
import dev.regie.core.access.RightsResult;
import dev.regie.core.access.Role;
import dev.regie.core.access.SignedInPerson;
import dev.regie.core.people.internal.People;
import dev.regie.core.people.internal.StoredPerson;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.Page;
import dev.regie.core.shared.PersonId;
import dev.regie.core.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The people of the organisation. Changing and listing them is for admins; everybody may change their own language. */
@ApplicationScoped
@Transactional
public class PeopleService {
    private People people;
    private AccountService accounts;
    private CurrentUser current;
    private Clock clock;
    private Settings settings;

    /** For the container's proxies alone. */
    @SuppressWarnings("NullAway.Init")
    protected PeopleService() {}

    @Inject
    PeopleService(People people, AccountService accounts, CurrentUser current, Clock clock, Settings settings) {
        this.people = people;
        this.accounts = accounts;
        this.current = current;
        this.clock = clock;
        this.settings = settings;
    }

    /** Adds a person and their account; they cannot sign in before they have a password. */
    public PersonResult create(NewPerson person) {
        current.require(Role.ADMIN);
        Optional<PersonResult> refusal = refusal(person.name(), person.email(), Optional.empty());
        if (refusal.isPresent()) {
            return refusal.get();
        }
        String email = LoginName.fold(person.email());
        StoredPerson added = new StoredPerson(UUID.randomUUID(), person.name(), email, person.language());
        people.add(added);
        requireStored(accounts.create(new PersonId(added.id()), email, person.roles()));
        return new PersonResult.Stored(shown(added));
    }

    /** Changes name and e-mail address (and with it the name to sign in with). */
    public PersonResult change(PersonId id, PersonName name, String email, long version) {
        current.require(Role.ADMIN);
        Optional<StoredPerson> found = people.findLocked(id.id());
        if (found.isEmpty()) {
            return new PersonResult.Unknown();
        }
        StoredPerson person = found.get();
        if (person.version() != version) {
            return new PersonResult.ChangedMeanwhile(shown(person));
        }
        Optional<PersonResult> refusal = refusal(name, email, Optional.of(person));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        person.change(name, LoginName.fold(email));
        requireStored(accounts.changeLoginName(id, email));
        return stored(person);
    }

    /** Replaces the roles. */
    public PersonResult changeRoles(PersonId id, Set<Role> roles) {
        current.require(Role.ADMIN);
        return people.findLocked(id.id())
                .map(person -> switch (accounts.changeRoles(id, roles)) {
                    case RightsResult.Changed() -> stored(person);
                    case RightsResult.LastAdmin() -> new PersonResult.LastAdmin();
                })
                .orElseGet(PersonResult.Unknown::new);
    }

    /** Lets somebody in again, or shuts them out; their record stays. */
    public PersonResult changeActive(PersonId id, boolean active) {
        current.require(Role.ADMIN);
        return people.findLocked(id.id())
                .map(person -> switch (accounts.changeActive(id, active)) {
                    case RightsResult.Changed() -> {
                        person.changeActive(active);
                        yield stored(person);
                    }
                    case RightsResult.LastAdmin() -> new PersonResult.LastAdmin();
                })
                .orElseGet(PersonResult.Unknown::new);
    }

    /** Changes the language of the interface; for the person and for admins. */
    public void changeLanguage(PersonId id, Language language) {
        if (!current.person().map(SignedInPerson::id).equals(Optional.of(id))) {
            current.require(Role.ADMIN);
        }
        people.findLocked(id.id()).ifPresent(person -> person.changeLanguage(language));
    }

    /** One person; no rights asked, since names appear all over. */
    public Optional<Person> find(PersonId id) {
        return people.find(id.id()).map(this::shown);
    }

    /** The person with exactly this address, case aside; no rights asked. */
    public Optional<Person> byEmail(String email) {
        return people.byEmail(LoginName.fold(email)).map(this::shown);
    }

    /** One page of the people that match, and how many match in all; filtered, sorted and cut by the database. For admins. */
    public Page<Person> search(PeopleQuery query) {
        current.require(Role.ADMIN);
        LocalDate today = LocalDate.now(clock.withZone(settings.timeZone()));
        List<Person> items = shown(people.search(query, today));
        return new Page<>(items, people.count(query, today), query.offset(), query.limit());
    }

    /** Several people at once; unknown ids are left out. No rights asked. */
    public Map<PersonId, Person> all(Collection<PersonId> ids) {
        return shown(people.all(ids.stream().map(PersonId::id).toList())).stream()
                .collect(toMap(Person::id, person -> person));
    }

    private Optional<PersonResult> refusal(PersonName name, String email, Optional<StoredPerson> of) {
        if (!name.isComplete()) {
            return Optional.of(new PersonResult.NameIncomplete());
        }
        if (!LoginName.isValid(email)) {
            return Optional.of(new PersonResult.EmailInvalid(email));
        }
        UUID self = of.map(StoredPerson::id).orElse(null);
        return people.byEmail(LoginName.fold(email))
                .filter(other -> !other.id().equals(self))
                .map(other -> new PersonResult.EmailTaken(other.email()));
    }

    private static void requireStored(AccountResult result) {
        if (result instanceof AccountResult.LoginNameTaken(String name)) {
            throw new IllegalStateException("an account without a person signs in as " + name);
        }
    }

    private PersonResult stored(StoredPerson person) {
        people.flush();
        return new PersonResult.Stored(shown(person));
    }

    private Person shown(StoredPerson person) {
        return shown(List.of(person)).getFirst();
    }

    private List<Person> shown(List<StoredPerson> some) {
        Map<PersonId, Set<Role>> roles =
                accounts.roles(some.stream().map(one -> new PersonId(one.id())).toList());
        return some.stream()
                .map(one -> new Person(
                        new PersonId(one.id()),
                        one.name(),
                        one.email(),
                        one.language(),
                        one.isActive(),
                        roles.getOrDefault(new PersonId(one.id()), Set.of()),
                        one.version()))
                .toList();
    }
}
