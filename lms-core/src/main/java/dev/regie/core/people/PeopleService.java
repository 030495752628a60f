package dev.regie.core.people;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.regie.core.access.AccountResult;
import dev.regie.core.access.AccountService;
import dev.regie.core.access.AuditKind;
import dev.regie.core.access.AuditLog;
import dev.regie.core.access.CurrentUser;
import dev.regie.core.access.LoginName;
import dev.regie.core.access.RightsResult;
import dev.regie.core.access.Role;
import dev.regie.core.access.SignedInPerson;
import dev.regie.core.people.internal.Days;
import dev.regie.core.people.internal.Memberships;
import dev.regie.core.people.internal.People;
import dev.regie.core.people.internal.StoredPerson;
import dev.regie.core.people.internal.StoredTeam;
import dev.regie.core.people.internal.Teams;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.Page;
import dev.regie.core.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The people of the organisation. Changing and listing them is for admins; everybody may change their own language. */
@ApplicationScoped
@Transactional
public class PeopleService {
    /** Begins the detail of an audit entry about another name. */
    public static final String NAME_WAS = "name was ";

    /** Begins the detail of an audit entry about another address. */
    public static final String EMAIL_WAS = "email was ";

    private People people;
    private AccountService accounts;
    private CurrentUser current;
    private Teams teams;
    private Memberships memberships;
    private Days days;
    private AuditLog audit;

    /** For the container's proxies alone. */
    @SuppressWarnings("NullAway.Init")
    protected PeopleService() {}

    @Inject
    PeopleService(
            People people,
            AccountService accounts,
            CurrentUser current,
            Teams teams,
            Memberships memberships,
            Days days,
            AuditLog audit) {
        this.people = people;
        this.accounts = accounts;
        this.current = current;
        this.teams = teams;
        this.memberships = memberships;
        this.days = days;
        this.audit = audit;
    }

    /** Adds a person and their account; they cannot sign in before they have a password. */
    public PersonResult create(NewPerson person) {
        current.require(Role.ADMIN);
        people.lockEmails();
        Optional<PersonResult> refusal = refusal(person.name(), person.email(), Optional.empty());
        if (refusal.isPresent()) {
            return refusal.get();
        }
        String email = LoginName.fold(person.email());
        StoredPerson added = new StoredPerson(UUID.randomUUID(), person.name(), email, person.language());
        people.addAll(List.of(added));
        requireStored(accounts.create(new PersonId(added.id()), email, person.roles()));
        return new PersonResult.Stored(shown(added));
    }

    /**
     * Changes a person to be as asked; one refusal refuses all of it.
     *
     * @param version as it was when the change was made up
     */
    public PersonResult change(PersonId id, PersonChange asked, long version) {
        current.require(Role.ADMIN);
        people.lockEmails();
        Optional<StoredPerson> found = people.findLocked(id.id());
        if (found.isEmpty()) {
            return new PersonResult.Unknown();
        }
        StoredPerson person = found.get();
        if (person.version() != version) {
            return new PersonResult.ChangedMeanwhile(shown(person));
        }
        return refusal(asked.name(), asked.email(), Optional.of(person)).orElseGet(() -> changed(person, asked));
    }

    private PersonResult changed(StoredPerson person, PersonChange asked) {
        Person before = shown(person);
        Optional<PersonResult> refusal = changeAccount(before, asked);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        String email = LoginName.fold(asked.email());
        person.change(asked.name(), email);
        if (!before.name().equals(asked.name())) {
            audit.record(
                    AuditKind.PERSON_CHANGED,
                    Optional.of(before.id()),
                    NAME_WAS + before.name().full());
        }
        if (!before.email().equals(email)) {
            audit.record(AuditKind.PERSON_CHANGED, Optional.of(before.id()), EMAIL_WAS + before.email());
        }
        person.changeLanguage(asked.language());
        person.changeActive(asked.active());
        people.touch(person);
        return stored(person);
    }

    /** Roles are changed only of somebody who is active before and after: so one change asks access for at most one thing it may refuse. */
    private Optional<PersonResult> changeAccount(Person before, PersonChange asked) {
        PersonId id = before.id();
        RightsResult rights = new RightsResult.Changed();
        if (before.active() != asked.active()) {
            rights = accounts.changeActive(id, asked.active());
        } else if (asked.active()
                && !asked.roles().isEmpty()
                && !withLearner(asked.roles()).equals(before.roles())) {
            rights = accounts.changeRoles(id, asked.roles());
        }
        if (rights instanceof RightsResult.LastAdmin) {
            return Optional.of(new PersonResult.LastAdmin());
        }
        String email = LoginName.fold(asked.email());
        if (!email.equals(before.email())) {
            requireStored(accounts.changeLoginName(id, email));
        }
        return Optional.empty();
    }

    private static Set<Role> withLearner(Set<Role> roles) {
        EnumSet<Role> all = EnumSet.of(Role.LEARNER);
        all.addAll(roles);
        return all;
    }

    /**
     * Shuts somebody out; their record stays.
     *
     * @param outOfTeams whether they leave their teams today, too; whom they lead is then without a manager
     */
    public PersonResult deactivate(PersonId id, boolean outOfTeams, long version) {
        PersonResult result = find(id).<PersonResult>map(
                        person -> change(id, PersonChange.of(person).withActive(false), version))
                .orElseGet(PersonResult.Unknown::new);
        if (outOfTeams && result instanceof PersonResult.Stored) {
            memberships.leaveAll(id.id(), days.today());
        }
        return result;
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
        Set<UUID> teams = teamsOf(query);
        List<Person> items = shown(people.search(query, teams, days.today()));
        return new Page<>(items, people.count(query, teams, days.today()), query.offset(), query.limit());
    }

    /** How many match, whatever stretch is asked for. For admins. */
    public long count(PeopleQuery query) {
        current.require(Role.ADMIN);
        return people.count(query, teamsOf(query), days.today());
    }

    private Set<UUID> teamsOf(PeopleQuery query) {
        TeamId team = query.team();
        if (team == null) {
            return Set.of();
        }
        if (!query.subTeams()) {
            return Set.of(team.id());
        }
        TeamTree tree = new TeamTree(teams.all().stream().map(StoredTeam::shown).toList());
        return tree.withBelow(team).stream().map(TeamId::id).collect(toSet());
    }

    /** Those with these addresses, case aside; unknown ones are left out. For admins. */
    public List<Person> allByEmail(Collection<String> emails) {
        current.require(Role.ADMIN);
        return shown(people.allByEmail(
                emails.stream().map(LoginName::fold).distinct().toList()));
    }

    /** Several people at once; unknown ids are left out. No rights asked. */
    public Map<PersonId, Person> all(Collection<PersonId> ids) {
        return shown(people.all(ids.stream().map(PersonId::id).toList())).stream()
                .collect(toMap(Person::id, person -> person));
    }

    private Optional<PersonResult> refusal(PersonName name, String email, Optional<StoredPerson> of) {
        Optional<PersonResult> wrong = PersonRule.wrong(name, email);
        if (wrong.isPresent()) {
            return wrong;
        }
        UUID self = of.map(StoredPerson::id).orElse(null);
        return people.byEmail(LoginName.fold(email))
                .filter(other -> !other.id().equals(self))
                .map(other -> new PersonResult.EmailTaken(other.email()));
    }

    /** Until the transaction ends nobody else adds people or gives them another address; for work on many. For admins. */
    public void holdAddresses() {
        current.require(Role.ADMIN);
        people.lockEmails();
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
