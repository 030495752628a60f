package dev.regie.core.people;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.regie.core.access.AccountService;
import dev.regie.core.access.CurrentUser;
import dev.regie.core.access.LoginName;
import dev.regie.core.access.NewAccount;
import dev.regie.core.access.Role;
import dev.regie.core.people.internal.Memberships;
import dev.regie.core.people.internal.People;
import dev.regie.core.people.internal.StoredPerson;
import dev.regie.core.people.internal.TeamActs;
import dev.regie.core.people.internal.Teams;
import dev.regie.core.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Adds many people in one go, by the rules that {@link PeopleService} and {@link TeamService} have for one: as many queries for a
 * thousand as for ten.
 */
@ApplicationScoped
@Transactional
public class Newcomers {
    /** Who begins in the same team on the same day. */
    private record Joining(UUID team, LocalDate from) {}

    private People people;
    private AccountService accounts;
    private Teams teams;
    private Memberships memberships;
    private CurrentUser current;
    private TeamActs acts;

    /** For the container's proxies alone. */
    @SuppressWarnings("NullAway.Init")
    protected Newcomers() {}

    @Inject
    Newcomers(
            People people,
            AccountService accounts,
            Teams teams,
            Memberships memberships,
            CurrentUser current,
            TeamActs acts) {
        this.people = people;
        this.accounts = accounts;
        this.teams = teams;
        this.memberships = memberships;
        this.current = current;
        this.acts = acts;
    }

    /** Adds them, with accounts without a password, and has them join their teams; for admins. */
    public NewcomersResult add(List<Newcomer> some) {
        current.require(Role.ADMIN);
        people.lockEmails();
        Optional<NewcomersResult> refusal = refusal(some);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        List<StoredPerson> added = some.stream()
                .map(Newcomer::person)
                .map(one ->
                        new StoredPerson(UUID.randomUUID(), one.name(), LoginName.fold(one.email()), one.language()))
                .toList();
        people.addAll(added);
        accounts.createAll(IntStream.range(0, some.size())
                        .mapToObj(i -> new NewAccount(
                                new PersonId(added.get(i).id()),
                                added.get(i).email(),
                                some.get(i).person().roles()))
                        .toList())
                .ifPresent(name -> {
                    throw new IllegalStateException("an account without a person signs in as " + name);
                });
        return join(some, added)
                .orElseGet(() -> new NewcomersResult.Added(
                        added.stream().map(one -> new PersonId(one.id())).toList()));
    }

    private Optional<NewcomersResult> refusal(List<Newcomer> some) {
        Set<String> taken =
                people
                        .allByEmail(some.stream()
                                .map(one -> LoginName.fold(one.person().email()))
                                .distinct()
                                .toList())
                        .stream()
                        .map(StoredPerson::email)
                        .collect(toSet());
        Set<String> seen = new HashSet<>(taken);
        for (int i = 0; i < some.size(); i++) {
            NewPerson person = some.get(i).person();
            Optional<PersonResult> wrong = PersonRule.wrong(person.name(), person.email());
            String email = LoginName.fold(person.email());
            if (wrong.isEmpty() && !seen.add(email)) {
                wrong = Optional.of(new PersonResult.EmailTaken(email));
            }
            if (wrong.isPresent()) {
                return Optional.of(new NewcomersResult.Refused(i, wrong.get()));
            }
        }
        return Optional.empty();
    }

    /** Team by team, in an order that is the same for everybody, so that no two wait for each other. */
    private Optional<NewcomersResult> join(List<Newcomer> some, List<StoredPerson> added) {
        Map<Joining, List<Integer>> joining = IntStream.range(0, some.size())
                .boxed()
                .filter(i -> some.get(i).team().isPresent())
                .collect(groupingBy(
                        i -> new Joining(
                                some.get(i).team().orElseThrow().id(),
                                some.get(i).from()),
                        mapping(i -> i, toList())));
        Map<UUID, String> names = teams
                .some(joining.keySet().stream().map(Joining::team).collect(toSet()))
                .stream()
                .collect(toMap(team -> team.id().id(), Team::name));
        for (Map.Entry<Joining, List<Integer>> each : joining.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(comparing(Joining::team).thenComparing(Joining::from)))
                .toList()) {
            UUID team = each.getKey().team();
            LocalDate from = each.getKey().from();
            List<Integer> who = each.getValue();
            MembershipResult result = memberships.joinNew(
                    team, who.stream().map(i -> added.get(i).id()).toList(), from);
            if (!(result instanceof MembershipResult.Stored)) {
                return Optional.of(new NewcomersResult.Refused(who.getFirst(), result));
            }
            TeamAct joined = new TeamAct(TeamAct.Verb.JOINED, from, names.getOrDefault(team, ""));
            who.forEach(i -> acts.told(result, joined, new PersonId(added.get(i).id())));
        }
        return Optional.empty();
    }
}
