package dev.regie.core.people.internal;

import dev.regie.core.people.MembershipResult;
import dev.regie.core.people.Period;
import dev.regie.core.people.Timeline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Joining, leaving and moving. What holds on a day is never two things at once, and nothing is decided over what is already planned. */
@ApplicationScoped
public class Memberships {
    private static final MembershipResult STORED = new MembershipResult.Stored();

    private Teams teams;
    private People people;
    private Days days;

    /** For the container's proxies alone. */
    @SuppressWarnings("NullAway.Init")
    protected Memberships() {}

    /** Of these teams and people. */
    @Inject
    public Memberships(Teams teams, People people, Days days) {
        this.teams = teams;
        this.people = people;
        this.days = days;
    }

    /** Somebody joins; a person can be in several teams. */
    public MembershipResult join(UUID team, UUID person, LocalDate from) {
        Optional<StoredTeam> joined = teams.findLocked(team);
        if (joined.isEmpty() || people.find(person).isEmpty()) {
            return new MembershipResult.Unknown();
        }
        if (!joined.get().shown().isOpen()) {
            return new MembershipResult.TeamClosed();
        }
        Timeline timeline = Timeline.of(
                teams.memberships(team, person).stream().map(Membership::period).toList());
        if (timeline.holdsOn(from)) {
            return new MembershipResult.AlreadySo();
        }
        Optional<LocalDate> later = timeline.nextAfter(from);
        if (later.isPresent()) {
            return new MembershipResult.LaterOneExists(later.get());
        }
        teams.add(new Membership(team, person, from));
        return STORED;
    }

    /** Several join who have never been in any team, so that nothing of theirs can stand in the way. */
    public MembershipResult joinNew(UUID team, Collection<UUID> newcomers, LocalDate from) {
        Optional<StoredTeam> joined = teams.findLocked(team);
        if (joined.isEmpty()) {
            return new MembershipResult.Unknown();
        }
        if (!joined.get().shown().isOpen()) {
            return new MembershipResult.TeamClosed();
        }
        newcomers.forEach(person -> teams.add(new Membership(team, person, from)));
        return STORED;
    }

    /** Somebody leaves; the day is the first on which they are no longer a member. */
    public MembershipResult leave(UUID team, UUID person, LocalDate until) {
        if (teams.findLocked(team).isEmpty()) {
            return new MembershipResult.Unknown();
        }
        Optional<Membership> holding = holding(team, person, until);
        if (holding.isEmpty()) {
            return new MembershipResult.AlreadySo();
        }
        end(holding.get(), until);
        return STORED;
    }

    /** Leaves one team and joins the other on the same day; refused as a whole where either cannot be. */
    public MembershipResult move(UUID person, UUID from, UUID to, LocalDate day) {
        if (from.equals(to)) {
            return new MembershipResult.AlreadySo();
        }
        for (UUID team : new TreeSet<>(Set.of(from, to))) {
            if (teams.findLocked(team).isEmpty()) {
                return new MembershipResult.Unknown();
            }
        }
        if (people.find(person).isEmpty()) {
            return new MembershipResult.Unknown();
        }
        Optional<Membership> holding = holding(from, person, day);
        if (holding.isEmpty()) {
            return new MembershipResult.NotAMember();
        }
        LocalDate leaving = holding.get().period().until();
        if (leaving != null) {
            return new MembershipResult.LaterOneExists(leaving);
        }
        MembershipResult joined = join(to, person, day);
        if (joined.equals(STORED) || joined instanceof MembershipResult.AlreadySo) {
            end(holding.get(), day);
            return STORED;
        }
        return joined;
    }

    /** Calls off what is planned for that day: what would begin does not, what would end goes on. */
    public MembershipResult callOff(UUID person, LocalDate day) {
        if (!day.isAfter(days.today())) {
            return new MembershipResult.BegunAlready();
        }
        List<Membership> all = teams.membershipsOf(Set.of(person));
        List<Membership> beginning =
                all.stream().filter(one -> one.period().from().equals(day)).toList();
        List<Membership> ending = all.stream()
                .filter(one -> Objects.equals(one.period().until(), day))
                .toList();
        beginning.forEach(teams::remove);
        ending.stream()
                .filter(one -> teams.find(one.teamId()).orElseThrow().shown().isOpen())
                .forEach(Membership::goOn);
        return beginning.isEmpty() && ending.isEmpty() ? new MembershipResult.NotAMember() : STORED;
    }

    /** Takes somebody out of all teams from this day on, and calls off what is planned after it. */
    public void leaveAll(UUID person, LocalDate day) {
        teams.membershipsOf(Set.of(person)).stream()
                .filter(one -> lastsBeyond(one.period(), day))
                .forEach(one -> end(one, day));
    }

    /** Empties a team from this day on; answers how many stretches that ended. */
    public int empty(UUID team, LocalDate day) {
        List<Membership> lasting = teams.membershipsFrom(team, day);
        lasting.forEach(one -> end(one, day));
        return lasting.size();
    }

    private static boolean lastsBeyond(Period period, LocalDate day) {
        LocalDate until = period.until();
        return until == null || until.isAfter(day);
    }

    private Optional<Membership> holding(UUID team, UUID person, LocalDate day) {
        return teams.memberships(team, person).stream()
                .filter(membership -> membership.period().holdsOn(day))
                .findFirst();
    }

    private void end(Membership membership, LocalDate day) {
        membership.end(day);
        if (membership.period().isEmpty()) {
            teams.remove(membership);
        }
    }
}
