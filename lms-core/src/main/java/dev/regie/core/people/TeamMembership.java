package dev.regie.core.people;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.regie.core.access.CurrentUser;
import dev.regie.core.access.Role;
import dev.regie.core.people.internal.Membership;
import dev.regie.core.people.internal.Memberships;
import dev.regie.core.people.internal.TeamActs;
import dev.regie.core.people.internal.Teams;
import dev.regie.core.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Who is in which team. Memberships have a first day and, once ended, the first day on which they no longer hold. Changing is for admins;
 * reading asks no rights, since the rules of others stand on it.
 */
@ApplicationScoped
@Transactional
public class TeamMembership {
    private Teams teams;
    private Memberships memberships;
    private CurrentUser current;
    private TeamActs acts;

    /** For the container's proxies alone. */
    @SuppressWarnings("NullAway.Init")
    protected TeamMembership() {}

    @Inject
    TeamMembership(Teams teams, Memberships memberships, CurrentUser current, TeamActs acts) {
        this.teams = teams;
        this.memberships = memberships;
        this.current = current;
        this.acts = acts;
    }

    /** Somebody joins; a person can be in several teams. */
    public MembershipResult addMember(TeamId team, PersonId person, LocalDate from) {
        current.require(Role.ADMIN);
        return acts.told(memberships.join(team.id(), person.id(), from), TeamAct.Verb.JOINED, team, person, from);
    }

    /** Somebody leaves; the day is the first on which they are no longer a member. */
    public MembershipResult endMember(TeamId team, PersonId person, LocalDate until) {
        current.require(Role.ADMIN);
        return acts.told(memberships.leave(team.id(), person.id(), until), TeamAct.Verb.LEFT, team, person, until);
    }

    /** Somebody leaves one team and joins another on the same day, past, present or future. */
    public MembershipResult move(PersonId person, TeamId from, TeamId to, LocalDate day) {
        current.require(Role.ADMIN);
        MembershipResult moved = memberships.move(person.id(), from.id(), to.id(), day);
        acts.told(moved, TeamAct.Verb.LEFT, from, person, day);
        return acts.told(moved, TeamAct.Verb.JOINED, to, person, day);
    }

    /** Calls off what is planned for somebody on a day that is still to come. */
    public MembershipResult callOff(PersonId person, LocalDate day) {
        current.require(Role.ADMIN);
        return acts.told(memberships.callOff(person.id(), day), new TeamAct(TeamAct.Verb.CALLED_OFF, day, ""), person);
    }

    /** Who is in this team itself, not in teams below it, on this day. */
    public Set<PersonId> membersOn(TeamId team, LocalDate day) {
        return teams.membersOn(team.id(), day).stream().map(PersonId::new).collect(toUnmodifiableSet());
    }

    /** Teams each of these people is a member of on this day; whoever is in none is left out. */
    public Map<PersonId, List<Team>> teamsOf(Collection<PersonId> some, LocalDate day) {
        List<Membership> holding = teams
                .membershipsOf(some.stream().map(PersonId::id).toList())
                .stream()
                .filter(membership -> membership.period().holdsOn(day))
                .toList();
        Map<UUID, Team> known = teams
                .some(holding.stream().map(Membership::teamId).collect(toSet()))
                .stream()
                .collect(toMap(team -> team.id().id(), team -> team));
        return holding.stream()
                .collect(groupingBy(
                        membership -> new PersonId(membership.personId()),
                        mapping(membership -> requireNonNull(known.get(membership.teamId())), toList())));
    }

    /** Teams this person is a member of on this day. */
    public List<Team> teamsOf(PersonId person, LocalDate day) {
        return teams.some(teams.teamsOf(person.id(), day));
    }
}
