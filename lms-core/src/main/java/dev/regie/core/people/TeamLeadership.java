package dev.regie.core.people;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.regie.core.access.CurrentUser;
import dev.regie.core.access.Role;
import dev.regie.core.people.internal.Leaders;
import dev.regie.core.people.internal.People;
import dev.regie.core.people.internal.StoredTeam;
import dev.regie.core.people.internal.TeamActs;
import dev.regie.core.people.internal.Teams;
import dev.regie.core.shared.Digests;
import dev.regie.core.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who leads which team. Terms have a first day and, once ended, the first day on which they no longer hold. Reading asks no rights, since
 * the rules of others stand on it. Leading a team does not give the role of manager, nor does losing a team take it away: roles are given by
 * admins.
 */
@ApplicationScoped
@Transactional
public class TeamLeadership {
    private static final int EDITION_LETTERS = 12;

    private Teams teams;
    private People people;
    private Leaders leaders;
    private CurrentUser current;
    private TeamActs acts;

    /** For the container's proxies alone. */
    @SuppressWarnings("NullAway.Init")
    protected TeamLeadership() {}

    @Inject
    TeamLeadership(Teams teams, People people, Leaders leaders, CurrentUser current, TeamActs acts) {
        this.teams = teams;
        this.people = people;
        this.leaders = leaders;
        this.current = current;
        this.acts = acts;
    }

    /** Somebody leads the team from this day on; whoever led it before does until then. The deputy stays, unless it is the same person. */
    public MembershipResult setManager(TeamId team, PersonId manager, LocalDate from) {
        current.require(Role.ADMIN);
        return acts.told(leaders.lead(team.id(), manager.id(), from), TeamAct.Verb.LEADS, team, manager, from);
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
     * Who leads the team and who stands in from this day on, both at once; for admins. Of two that see the same and change it at the same
     * moment one is told.
     *
     * @param wished who leads; null for nobody, and then nobody stands in either
     * @param seen what was read as {@link #edition}
     * @return empty if the team is another by now
     */
    public Optional<MembershipResult> replace(
            TeamId team, @Nullable Leadership wished, LocalDate from, LocalDate today, String seen) {
        current.require(Role.ADMIN);
        Optional<Team> found = teams.findLocked(team.id()).map(StoredTeam::shown);
        if (found.isEmpty()) {
            return Optional.of(new MembershipResult.Unknown());
        }
        if (!edition(found.get(), today).equals(seen)) {
            return Optional.empty();
        }
        if (wished != null) {
            return Optional.of(setManager(team, wished.manager(), wished.deputy(), from));
        }
        MembershipResult ended = leaders.endLead(team.id(), from);
        MembershipResult stoodIn = leaders.endStandIn(team.id(), from);
        return Optional.of(ended instanceof MembershipResult.AlreadySo ? stoodIn : ended);
    }

    /** A word for the team and who leads it on this day, which is another whenever one of these is. */
    public String edition(Team team, LocalDate today) {
        Optional<Leadership> led = leadershipOn(team.id(), today);
        String who = led.map(Leadership::toString).orElse("") + deputyOf(team.id(), today);
        return team.version() + "-" + Digests.sha256(who).substring(0, EDITION_LETTERS);
    }

    /**
     * Somebody stands in for the manager of the team, and may do and see the same; whoever did before does until then. For admins, and for
     * the manager within the days of leading the team.
     *
     * @param until the first day on which it no longer holds; null while it lasts
     */
    public MembershipResult setDeputy(TeamId team, PersonId deputy, LocalDate from, @Nullable LocalDate until) {
        requireAdminOrLeaderFor(team, from, until);
        return acts.told(
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
        return teams.some(teams.ledBy(manager.id(), day));
    }

    /** Everybody who is a member, on this day, of a team that this person leads then; without that person. */
    public Set<PersonId> managedBy(PersonId manager, LocalDate day) {
        return teams.managedBy(manager.id(), day).stream().map(PersonId::new).collect(toUnmodifiableSet());
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
}
