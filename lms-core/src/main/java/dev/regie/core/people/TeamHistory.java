package dev.regie.core.people;

import static java.util.Comparator.comparing;

import dev.regie.core.access.CurrentUser;
import dev.regie.core.access.Role;
import dev.regie.core.people.internal.StoredTeam;
import dev.regie.core.people.internal.Teams;
import dev.regie.core.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What people were, are and will be in teams, with the days. For admins. */
@ApplicationScoped
@Transactional
public class TeamHistory {
    private Teams teams;
    private CurrentUser current;

    /** For the container's proxies alone. */
    @SuppressWarnings("NullAway.Init")
    protected TeamHistory() {}

    @Inject
    TeamHistory(Teams teams, CurrentUser current) {
        this.teams = teams;
        this.current = current;
    }

    /** In which teams these people were, are and will be members, oldest first. For admins. */
    public List<Stretch> membershipsOf(Collection<PersonId> some) {
        current.require(Role.ADMIN);
        TeamTree tree = new TeamTree(teams.all().stream().map(StoredTeam::shown).toList());
        return teams.membershipsOf(some.stream().map(PersonId::id).toList()).stream()
                .map(one -> stretch(tree, Stretch.As.MEMBER, one.teamId(), new PersonId(one.personId()), one.period()))
                .toList();
    }

    /** All that somebody was, is and will be in teams, oldest first. For admins. */
    public List<Stretch> stretchesOf(PersonId person) {
        current.require(Role.ADMIN);
        TeamTree tree = new TeamTree(teams.all().stream().map(StoredTeam::shown).toList());
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
        TeamTree tree = new TeamTree(teams.all().stream().map(StoredTeam::shown).toList());
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
}
