package dev.regie.core.people;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.regie.core.access.CurrentUser;
import dev.regie.core.access.Role;
import dev.regie.core.people.internal.ManagerTerm;
import dev.regie.core.people.internal.Membership;
import dev.regie.core.people.internal.People;
import dev.regie.core.people.internal.StoredTeam;
import dev.regie.core.people.internal.Teams;
import dev.regie.core.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Teams, who is in them and who leads them. Memberships and the manager relation have a first day and, once ended, the first day on which
 * they no longer hold. Changing is for admins; reading asks no rights, since the rules of others stand on it. Leading a team does not give
 * the role of manager, nor does losing a team take it away: roles are given by admins.
 */
@ApplicationScoped
@Transactional
public class TeamService {
    private Teams teams;
    private People people;
    private CurrentUser current;

    /** For the container's proxies alone. */
    @SuppressWarnings("NullAway.Init")
    protected TeamService() {}

    @Inject
    TeamService(Teams teams, People people, CurrentUser current) {
        this.teams = teams;
        this.people = people;
        this.current = current;
    }

    /** Makes a team. */
    public TeamResult create(String name, @Nullable TeamId parent) {
        current.require(Role.ADMIN);
        TeamTree tree = tree(teams.allLocked());
        Optional<TeamResult> refusal = refusal(tree, name, parent, null);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        StoredTeam team = new StoredTeam(UUID.randomUUID(), name.strip(), raw(parent));
        teams.add(team);
        return new TeamResult.Stored(team.shown());
    }

    /** Renames a team, moves it in the tree, or both. */
    public TeamResult change(TeamId id, String name, @Nullable TeamId parent, long version) {
        current.require(Role.ADMIN);
        TeamTree tree = tree(teams.allLocked());
        Optional<StoredTeam> found = teams.find(id.id());
        if (found.isEmpty()) {
            return new TeamResult.Unknown();
        }
        StoredTeam team = found.get();
        if (team.version() != version) {
            return new TeamResult.ChangedMeanwhile(team.shown());
        }
        Optional<TeamResult> refusal = refusal(tree, name, parent, id);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        team.change(name.strip(), raw(parent));
        teams.flush();
        return new TeamResult.Stored(team.shown());
    }

    /** All teams, parents before children, siblings by name. */
    public List<Team> all() {
        return tree(teams.all()).inOrder();
    }

    /** One team. */
    public Optional<Team> find(TeamId id) {
        return teams.find(id.id()).map(StoredTeam::shown);
    }

    /** Somebody joins; a person can be in several teams. */
    public MembershipResult addMember(TeamId team, PersonId person, LocalDate from) {
        current.require(Role.ADMIN);
        if (teams.findLocked(team.id()).isEmpty() || people.find(person.id()).isEmpty()) {
            return new MembershipResult.Unknown();
        }
        Timeline timeline = Timeline.of(teams.memberships(team.id(), person.id()).stream()
                .map(Membership::period)
                .toList());
        if (timeline.holdsOn(from)) {
            return new MembershipResult.AlreadySo();
        }
        Optional<LocalDate> later = timeline.nextAfter(from);
        if (later.isPresent()) {
            return new MembershipResult.LaterOneExists(later.get());
        }
        teams.add(new Membership(team.id(), person.id(), from));
        return new MembershipResult.Stored();
    }

    /** Somebody leaves; the day is the first on which they are no longer a member. */
    public MembershipResult endMember(TeamId team, PersonId person, LocalDate until) {
        current.require(Role.ADMIN);
        if (teams.findLocked(team.id()).isEmpty()) {
            return new MembershipResult.Unknown();
        }
        Optional<Membership> holding = teams.memberships(team.id(), person.id()).stream()
                .filter(membership -> membership.period().holdsOn(until))
                .findFirst();
        if (holding.isEmpty()) {
            return new MembershipResult.AlreadySo();
        }
        holding.get().end(until);
        if (holding.get().period().isEmpty()) {
            teams.remove(holding.get());
        }
        return new MembershipResult.Stored();
    }

    /** Somebody leads the team from this day on; whoever led it before does until then. */
    public MembershipResult setManager(TeamId team, PersonId manager, LocalDate from) {
        return setManager(team, manager, null, from);
    }

    /** The same with a deputy, who may do and see the same. */
    public MembershipResult setManager(TeamId team, PersonId manager, @Nullable PersonId deputy, LocalDate from) {
        current.require(Role.ADMIN);
        if (manager.equals(deputy)) {
            return new MembershipResult.DeputyIsManager();
        }
        if (teams.findLocked(team.id()).isEmpty()
                || people.find(manager.id()).isEmpty()
                || (deputy != null && people.find(deputy.id()).isEmpty())) {
            return new MembershipResult.Unknown();
        }
        List<ManagerTerm> terms = teams.terms(team.id());
        Optional<LocalDate> later =
                Timeline.of(terms.stream().map(ManagerTerm::period).toList()).nextAfter(from);
        if (later.isPresent()) {
            return new MembershipResult.LaterOneExists(later.get());
        }
        for (ManagerTerm term : terms) {
            if (term.period().holdsOn(from)) {
                if (term.leadership().equals(new Leadership(manager, deputy))) {
                    return new MembershipResult.AlreadySo();
                }
                term.end(from);
                if (term.period().isEmpty()) {
                    teams.remove(term);
                }
            }
        }
        teams.add(new ManagerTerm(team.id(), manager.id(), deputy == null ? null : deputy.id(), from));
        return new MembershipResult.Stored();
    }

    /** Who is in this team itself, not in teams below it, on this day. */
    public Set<PersonId> membersOn(TeamId team, LocalDate day) {
        return ids(teams.membersOn(team.id(), day));
    }

    /** Who leads the team on this day. */
    public Optional<Leadership> leadershipOn(TeamId team, LocalDate day) {
        return teams.terms(team.id()).stream()
                .filter(term -> term.period().holdsOn(day))
                .map(ManagerTerm::leadership)
                .findFirst();
    }

    /** Teams that this person leads, or is deputy of, on this day. */
    public List<Team> ledBy(PersonId manager, LocalDate day) {
        return only(teams.ledBy(manager.id(), day));
    }

    /** Everybody who is a member, on this day, of a team that this person leads then; without that person. */
    public Set<PersonId> managedBy(PersonId manager, LocalDate day) {
        return ids(teams.managedBy(manager.id(), day));
    }

    /** Teams this person is a member of on this day. */
    public List<Team> teamsOf(PersonId person, LocalDate day) {
        return only(teams.teamsOf(person.id(), day));
    }

    /** Whoever leads any team on this day, deputies aside: whom a cohort of managers invites. */
    public Set<PersonId> managersOn(LocalDate day) {
        return teams.termsOn(day).stream()
                .map(term -> term.leadership().manager())
                .collect(toUnmodifiableSet());
    }

    private static Optional<TeamResult> refusal(
            TeamTree tree, String name, @Nullable TeamId parent, @Nullable TeamId self) {
        if (name.isBlank()) {
            return Optional.of(new TeamResult.NameMissing());
        }
        if (parent != null && tree.find(parent).isEmpty()) {
            return Optional.of(new TeamResult.Unknown());
        }
        if (self != null && tree.wouldBeCycle(self, parent)) {
            return Optional.of(new TeamResult.WouldBeCycle());
        }
        return tree.isNameTaken(name.strip(), parent, self)
                ? Optional.of(new TeamResult.NameTaken(name.strip()))
                : Optional.empty();
    }

    private List<Team> only(Collection<UUID> wanted) {
        return all().stream().filter(team -> wanted.contains(team.id().id())).toList();
    }

    private static TeamTree tree(List<StoredTeam> stored) {
        return new TeamTree(stored.stream().map(StoredTeam::shown).toList());
    }

    private static Set<PersonId> ids(Collection<UUID> raw) {
        return raw.stream().map(PersonId::new).collect(toUnmodifiableSet());
    }

    private static @Nullable UUID raw(@Nullable TeamId id) {
        return id == null ? null : id.id();
    }
}
