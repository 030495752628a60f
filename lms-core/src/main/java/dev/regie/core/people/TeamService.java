package dev.regie.core.people;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.regie.core.access.AuditKind;
import dev.regie.core.access.AuditLog;
import dev.regie.core.access.CurrentUser;
import dev.regie.core.access.Role;
import dev.regie.core.people.internal.Leaders;
import dev.regie.core.people.internal.Memberships;
import dev.regie.core.people.internal.People;
import dev.regie.core.people.internal.StoredTeam;
import dev.regie.core.people.internal.TeamSearch;
import dev.regie.core.people.internal.Teams;
import dev.regie.core.shared.Page;
import dev.regie.core.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
    private TeamSearch search;
    private People people;
    private Memberships memberships;
    private Leaders leaders;
    private CurrentUser current;
    private AuditLog audit;

    /** For the container's proxies alone. */
    @SuppressWarnings("NullAway.Init")
    protected TeamService() {}

    @Inject
    TeamService(
            Teams teams,
            TeamSearch search,
            People people,
            Memberships memberships,
            Leaders leaders,
            CurrentUser current,
            AuditLog audit) {
        this.teams = teams;
        this.search = search;
        this.people = people;
        this.memberships = memberships;
        this.leaders = leaders;
        this.current = current;
        this.audit = audit;
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

    /**
     * Closes a team: nobody joins it any more, and whoever is in it or leads it does so until that day. It stays in what is told of the
     * past. Refused while open teams lie below it.
     */
    public TeamResult close(TeamId id, LocalDate day, long version) {
        current.require(Role.ADMIN);
        TeamTree open = openTree(teams.allLocked());
        Optional<StoredTeam> found = teams.findLocked(id.id());
        if (found.isEmpty()) {
            return new TeamResult.Unknown();
        }
        StoredTeam team = found.get();
        if (team.version() != version) {
            return new TeamResult.ChangedMeanwhile(team.shown());
        }
        int below = open.withBelow(id).size() - 1;
        if (below > 0) {
            return new TeamResult.HasTeamsBelow(below);
        }
        team.close(day);
        memberships.empty(id.id(), day);
        leaders.endLead(id.id(), day);
        leaders.endStandIn(id.id(), day);
        teams.flush();
        return new TeamResult.Stored(team.shown());
    }

    /** Opens a closed team again, with nobody in it; refused while the team above it is closed. */
    public TeamResult reopen(TeamId id, long version) {
        current.require(Role.ADMIN);
        TeamTree tree = tree(teams.allLocked());
        Optional<StoredTeam> found = teams.findLocked(id.id());
        if (found.isEmpty()) {
            return new TeamResult.Unknown();
        }
        StoredTeam team = found.get();
        if (team.version() != version) {
            return new TeamResult.ChangedMeanwhile(team.shown());
        }
        TeamId above = team.shown().parent();
        if (above != null && !tree.find(above).map(Team::isOpen).orElse(false)) {
            return new TeamResult.Closed();
        }
        team.close(null);
        teams.flush();
        return new TeamResult.Stored(team.shown());
    }

    /** All open teams, parents before children, siblings by name. */
    public List<Team> all() {
        return openTree(teams.all()).inOrder();
    }

    /** All teams, closed ones too. */
    public List<Team> allEver() {
        return tree(teams.all()).inOrder();
    }

    /** A stretch of the teams that match, with who leads them and how many are in them on this day. */
    public Page<TeamSummary> search(TeamQuery query, LocalDate day) {
        return search.page(query, day);
    }

    /** One team, closed or open. */
    public Optional<Team> find(TeamId id) {
        return teams.find(id.id()).map(StoredTeam::shown);
    }

    /** Somebody joins; a person can be in several teams. */
    public MembershipResult addMember(TeamId team, PersonId person, LocalDate from) {
        current.require(Role.ADMIN);
        return told(memberships.join(team.id(), person.id(), from), TeamAct.Verb.JOINED, team, person, from);
    }

    /** Somebody leaves; the day is the first on which they are no longer a member. */
    public MembershipResult endMember(TeamId team, PersonId person, LocalDate until) {
        current.require(Role.ADMIN);
        return told(memberships.leave(team.id(), person.id(), until), TeamAct.Verb.LEFT, team, person, until);
    }

    /** Somebody leaves one team and joins another on the same day, past, present or future. */
    public MembershipResult move(PersonId person, TeamId from, TeamId to, LocalDate day) {
        current.require(Role.ADMIN);
        MembershipResult moved = memberships.move(person.id(), from.id(), to.id(), day);
        told(moved, TeamAct.Verb.LEFT, from, person, day);
        return told(moved, TeamAct.Verb.JOINED, to, person, day);
    }

    /** Calls off what is planned for somebody on a day that is still to come. */
    public MembershipResult callOff(PersonId person, LocalDate day) {
        current.require(Role.ADMIN);
        MembershipResult calledOff = memberships.callOff(person.id(), day);
        if (calledOff instanceof MembershipResult.Stored) {
            audit.record(
                    AuditKind.TEAM_CHANGED,
                    Optional.of(person),
                    new TeamAct(TeamAct.Verb.CALLED_OFF, day, "").detail());
        }
        return calledOff;
    }

    /** Somebody leads the team from this day on; whoever led it before does until then. The deputy stays, unless it is the same person. */
    public MembershipResult setManager(TeamId team, PersonId manager, LocalDate from) {
        current.require(Role.ADMIN);
        return told(leaders.lead(team.id(), manager.id(), from), TeamAct.Verb.LEADS, team, manager, from);
    }

    /** The same with a deputy from that day on, who may do and see the same; none ends the one there is. */
    public MembershipResult setManager(TeamId team, PersonId manager, @Nullable PersonId deputy, LocalDate from) {
        current.require(Role.ADMIN);
        if (manager.equals(deputy)) {
            return new MembershipResult.DeputyIsManager();
        }
        if (deputy != null && people.find(deputy.id()).isEmpty()) {
            return new MembershipResult.Unknown();
        }
        MembershipResult led = setManager(team, manager, from);
        if (!(led instanceof MembershipResult.Stored || led instanceof MembershipResult.AlreadySo)) {
            return led;
        }
        MembershipResult stoodIn =
                deputy == null ? leaders.endStandIn(team.id(), from) : setDeputy(team, deputy, from, null);
        return led instanceof MembershipResult.Stored ? led : stoodIn;
    }

    /** Nobody leads the team from this day on, until somebody is named again. */
    public MembershipResult endManager(TeamId team, LocalDate until) {
        current.require(Role.ADMIN);
        return leaders.endLead(team.id(), until);
    }

    /**
     * Somebody stands in for the manager of the team, and may do and see the same; whoever did before does until then. For admins, and for
     * the manager within the days of leading the team.
     *
     * @param until the first day on which it no longer holds; null while it lasts
     */
    public MembershipResult setDeputy(TeamId team, PersonId deputy, LocalDate from, @Nullable LocalDate until) {
        requireAdminOrLeaderFor(team, from, until);
        return told(
                leaders.standIn(team.id(), deputy.id(), new Period(from, until)),
                TeamAct.Verb.STANDS_IN,
                team,
                deputy,
                from);
    }

    /** Nobody stands in from this day on. For admins, and for the manager who leads the team from that day on. */
    public MembershipResult endDeputy(TeamId team, LocalDate until) {
        requireAdminOrLeaderFor(team, until, null);
        return leaders.endStandIn(team.id(), until);
    }

    /** Who stands in for the manager of the team on this day. */
    public Optional<PersonId> deputyOf(TeamId team, LocalDate day) {
        return teams.deputyTerms(team.id()).stream()
                .filter(term -> term.period().holdsOn(day))
                .map(term -> new PersonId(term.personId()))
                .findFirst();
    }

    /** Who is in this team itself, not in teams below it, on this day. */
    public Set<PersonId> membersOn(TeamId team, LocalDate day) {
        return ids(teams.membersOn(team.id(), day));
    }

    /** Who leads the team on this day. */
    public Optional<Leadership> leadershipOn(TeamId team, LocalDate day) {
        return teams.terms(team.id()).stream()
                .filter(term -> term.period().holdsOn(day))
                .map(term -> new Leadership(
                        new PersonId(term.personId()), deputyOf(team, day).orElse(null)))
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

    /** Teams each of these people is a member of on this day; whoever is in none is left out. */
    public Map<PersonId, List<Team>> teamsOf(Collection<PersonId> some, LocalDate day) {
        TeamTree tree = tree(teams.all());
        return teams.membershipsOf(some.stream().map(PersonId::id).toList()).stream()
                .filter(membership -> membership.period().holdsOn(day))
                .collect(groupingBy(
                        membership -> new PersonId(membership.personId()),
                        mapping(
                                membership -> tree.find(new TeamId(membership.teamId()))
                                        .orElseThrow(),
                                toList())));
    }

    /** In which teams these people were, are and will be members, oldest first. For admins. */
    public List<Stretch> membershipsOf(Collection<PersonId> some) {
        current.require(Role.ADMIN);
        TeamTree tree = tree(teams.all());
        return teams.membershipsOf(some.stream().map(PersonId::id).toList()).stream()
                .map(one -> stretch(tree, Stretch.As.MEMBER, one.teamId(), new PersonId(one.personId()), one.period()))
                .toList();
    }

    /** All that somebody was, is and will be in teams, oldest first. For admins. */
    public List<Stretch> stretchesOf(PersonId person) {
        current.require(Role.ADMIN);
        TeamTree tree = tree(teams.all());
        List<Stretch> all = new ArrayList<>();
        teams.membershipsOf(List.of(person.id()))
                .forEach(one -> all.add(stretch(tree, Stretch.As.MEMBER, one.teamId(), person, one.period())));
        teams.termsOf(person.id())
                .forEach(one -> all.add(stretch(tree, Stretch.As.MANAGER, one.teamId(), person, one.period())));
        teams.deputyTermsOf(person.id())
                .forEach(one -> all.add(stretch(tree, Stretch.As.DEPUTY, one.teamId(), person, one.period())));
        return inOrder(all);
    }

    /** Who is in a team, leads it or stands in on this day or will later, oldest first. For admins. */
    public List<Stretch> stretchesIn(TeamId team, LocalDate day) {
        current.require(Role.ADMIN);
        Period fromNow = new Period(day, null);
        TeamTree tree = tree(teams.all());
        List<Stretch> all = new ArrayList<>();
        teams.membershipsFrom(team.id(), day)
                .forEach(one -> all.add(
                        stretch(tree, Stretch.As.MEMBER, team.id(), new PersonId(one.personId()), one.period())));
        teams.terms(team.id())
                .forEach(one -> all.add(
                        stretch(tree, Stretch.As.MANAGER, team.id(), new PersonId(one.personId()), one.period())));
        teams.deputyTerms(team.id())
                .forEach(one -> all.add(
                        stretch(tree, Stretch.As.DEPUTY, team.id(), new PersonId(one.personId()), one.period())));
        return inOrder(
                all.stream().filter(one -> one.period().overlaps(fromNow)).toList());
    }

    private static Stretch stretch(TeamTree tree, Stretch.As as, UUID team, PersonId person, Period period) {
        return new Stretch(as, tree.find(new TeamId(team)).orElseThrow(), person, period);
    }

    private static List<Stretch> inOrder(List<Stretch> all) {
        return all.stream()
                .sorted(comparing((Stretch stretch) -> stretch.period().from()).thenComparing(Stretch::as))
                .toList();
    }

    /** Teams this person is a member of on this day. */
    public List<Team> teamsOf(PersonId person, LocalDate day) {
        return only(teams.teamsOf(person.id(), day));
    }

    /** Whoever leads any team on this day, deputies aside: whom a cohort of managers invites. */
    public Set<PersonId> managersOn(LocalDate day) {
        return teams.termsOn(day).stream()
                .map(term -> new PersonId(term.personId()))
                .collect(toUnmodifiableSet());
    }

    private void requireAdminOrLeaderFor(TeamId team, LocalDate from, @Nullable LocalDate until) {
        boolean leads = current.person()
                .map(person -> teams.terms(team.id()).stream()
                        .filter(term -> term.personId().equals(person.id().id()))
                        .anyMatch(term -> term.period().covers(from, until)))
                .orElse(false);
        if (!leads) {
            current.require(Role.ADMIN);
        }
    }

    private MembershipResult told(
            MembershipResult result, TeamAct.Verb verb, TeamId team, PersonId person, LocalDate day) {
        if (result instanceof MembershipResult.Stored) {
            String name = find(team).map(Team::name).orElse("");
            audit.record(AuditKind.TEAM_CHANGED, Optional.of(person), new TeamAct(verb, day, name).detail());
        }
        return result;
    }

    private static Optional<TeamResult> refusal(
            TeamTree tree, String name, @Nullable TeamId parent, @Nullable TeamId self) {
        if (name.isBlank()) {
            return Optional.of(new TeamResult.NameMissing());
        }
        if (parent != null && tree.find(parent).isEmpty()) {
            return Optional.of(new TeamResult.Unknown());
        }
        if (parent != null && !tree.find(parent).orElseThrow().isOpen()) {
            return Optional.of(new TeamResult.Closed());
        }
        if (self != null && tree.wouldBeCycle(self, parent)) {
            return Optional.of(new TeamResult.WouldBeCycle());
        }
        return tree.isNameTaken(name.strip(), parent, self)
                ? Optional.of(new TeamResult.NameTaken(name.strip()))
                : Optional.empty();
    }

    private List<Team> only(Collection<UUID> wanted) {
        return allEver().stream()
                .filter(team -> wanted.contains(team.id().id()))
                .toList();
    }

    private static TeamTree openTree(List<StoredTeam> stored) {
        return new TeamTree(
                stored.stream().map(StoredTeam::shown).filter(Team::isOpen).toList());
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
