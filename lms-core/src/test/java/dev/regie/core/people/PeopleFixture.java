package dev.regie.core.people;

import dev.regie.core.access.AccessFixture;
import dev.regie.core.access.Role;
import dev.regie.core.people.internal.Days;
import dev.regie.core.people.internal.Leaders;
import dev.regie.core.people.internal.Memberships;
import dev.regie.core.people.internal.People;
import dev.regie.core.people.internal.TeamActs;
import dev.regie.core.people.internal.TeamSearch;
import dev.regie.core.people.internal.Teams;
import dev.regie.core.shared.JpaTestUnit;
import dev.regie.core.shared.Language;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The services of people as the container would put them together, on a test's own database. */
public final class PeopleFixture {
    /** What they stand on. */
    public final AccessFixture access;

    /** People. */
    public final PeopleService people;

    /** Many people at once. */
    public final Newcomers newcomers;

    /** Teams. */
    public final TeamService teams;

    /** Them as a choice. */
    public final TeamChoices choices;

    /** Who is in them. */
    public final TeamMembership membership;

    /** Who leads them. */
    public final TeamLeadership leadership;

    /** What people were, are and will be in them. */
    public final TeamHistory teamHistory;

    private final JpaTestUnit unit;

    /** On this database, as Regie itself. */
    public PeopleFixture(JpaTestUnit unit) {
        this.unit = unit;
        access = new AccessFixture(unit, false);
        People stored = new People(unit.entityManager());
        Teams storedTeams = new Teams(unit.entityManager());
        Days days = new Days(AccessFixture.CLOCK, AccessFixture.settings(false));
        Memberships memberships = new Memberships(storedTeams, stored, days);
        people = new PeopleService(
                stored, access.accounts, access.current, storedTeams, memberships, days, access.audit);
        TeamSearch search = new TeamSearch(unit.entityManager());
        choices = new TeamChoices(search, access.current);
        teams = new TeamService(storedTeams, search, memberships, new Leaders(storedTeams, stored), access.current);
        TeamActs acts = new TeamActs(storedTeams, access.audit);
        newcomers = new Newcomers(stored, access.accounts, storedTeams, memberships, access.current, acts);
        membership = new TeamMembership(storedTeams, memberships, access.current, acts);
        leadership = new TeamLeadership(storedTeams, stored, new Leaders(storedTeams, stored), access.current, acts);
        teamHistory = new TeamHistory(storedTeams, access.current);
    }

    /** Adds somebody whose address is made from the given name. */
    public Person person(String given, @Nullable String tussenvoegsel, String family, Role... roles) {
        NewPerson person = new NewPerson(
                new PersonName(given, tussenvoegsel, family),
                SortText.words(given).replace(" ", ".") + "@example.org",
                Language.NL,
                Set.of(roles));
        return unit.call(() -> people.create(person)).orThrow();
    }

    /** Adds a team at the top. */
    public Team team(String name) {
        return unit.call(() -> teams.create(name, null)).orThrow();
    }
}
