package dev.regie.core.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.people.TeamQuery.Place;
import dev.regie.core.people.TeamQuery.Sort;
import dev.regie.core.people.TeamQuery.Standing;
import dev.regie.core.shared.JpaTestUnit;
import dev.regie.core.shared.Page;
import dev.regie.core.shared.TestDatabases;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TeamSearchTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final TeamQuery ANYWHERE = TeamQuery.in(new Place.Anywhere(), 0, 50);

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void aTeamIsToldWithItsActiveMembersItsLeadersAndWhereItIs(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            Organisation all = new Organisation(unit);
            Person anna = all.fixture.person("Anna", null, "Berg");
            Person bo = all.fixture.person("Bo", null, "Hof");
            Person cor = all.fixture.person("Cor", null, "Vos");
            unit.call(() -> all.fixture.membership.addMember(all.care.id(), anna.id(), TODAY));
            unit.call(() -> all.fixture.membership.addMember(all.north.id(), bo.id(), TODAY));
            unit.call(() -> all.fixture.membership.addMember(all.north.id(), cor.id(), TODAY));
            unit.call(() -> all.fixture.leadership.setManager(all.north.id(), anna.id(), bo.id(), TODAY));
            unit.call(() -> all.fixture.people.deactivate(cor.id(), false, cor.version()));

            assertThat(all.search(ANYWHERE.withText("care")).items())
                    .containsExactly(new TeamSummary(all.care, List.of(), 1, 2, null, null));
            assertThat(all.search(ANYWHERE.withText("noord")).items())
                    .containsExactly(new TeamSummary(all.north, List.of("Care"), 1, 1, anna.id(), bo.id()));
            assertThat(all.search(ANYWHERE.withText("wijk")).items())
                    .extracting(TeamSummary::above)
                    .containsExactly(List.of("Care", "Zorg Nóórd"));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void theDatabaseFindsSortsAndCuts(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            Organisation all = new Organisation(unit);
            Person anna = all.fixture.person("Anna", null, "Berg");
            TeamService teams = all.fixture.teams;
            unit.call(() -> all.fixture.membership.addMember(all.south.id(), anna.id(), TODAY));
            unit.call(() -> all.fixture.leadership.setManager(all.care.id(), anna.id(), TODAY));
            Team closed = all.fixture.team("Archief");
            unit.call(() -> teams.close(closed.id(), TODAY, closed.version()));

            assertThat(all.names(ANYWHERE)).containsExactly("Care", "Wijk 1", "Zorg Nóórd", "Zuid");
            assertThat(all.names(ANYWHERE.withText("noord ZORG"))).containsExactly("Zorg Nóórd");
            assertThat(all.names(ANYWHERE.sortedBy(Sort.MEMBERS)))
                    .containsExactly("Zuid", "Care", "Wijk 1", "Zorg Nóórd");
            assertThat(all.names(ANYWHERE.withUnled(true))).containsExactly("Wijk 1", "Zorg Nóórd", "Zuid");
            assertThat(all.names(ANYWHERE.withStanding(Standing.CLOSED))).containsExactly("Archief");
            assertThat(all.names(ANYWHERE.withStanding(Standing.ALL))).hasSize(5);
            assertThat(all.names(TeamQuery.in(new Place.Top(), 0, 50))).containsExactly("Care");
            assertThat(all.names(TeamQuery.in(new Place.Below(all.care.id()), 0, 50)))
                    .containsExactly("Zorg Nóórd", "Zuid");
            Page<TeamSummary> second = all.search(TeamQuery.in(new Place.Anywhere(), 1, 2));
            assertThat(second.total()).isEqualTo(4);
            assertThat(second.items()).extracting(team -> team.team().name()).containsExactly("Wijk 1", "Zorg Nóórd");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void aRenamedTeamIsFoundByItsNewName(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            Organisation all = new Organisation(unit);
            unit.call(() -> all.fixture.teams.change(all.south.id(), "Oost", all.care.id(), all.south.version()));

            assertThat(all.names(ANYWHERE.withText("oost"))).containsExactly("Oost");
            assertThat(all.names(ANYWHERE.withText("zuid"))).isEmpty();
        }
    }

    /** Care above Zorg Nóórd, which is above Wijk 1, and above Zuid. */
    private static final class Organisation {
        final JpaTestUnit unit;
        final PeopleFixture fixture;
        final Team care;
        final Team north;
        final Team south;

        Organisation(JpaTestUnit unit) {
            this.unit = unit;
            fixture = new PeopleFixture(unit);
            care = fixture.team("Care");
            north = unit.call(() -> fixture.teams.create("Zorg Nóórd", care.id()))
                    .orThrow();
            south = unit.call(() -> fixture.teams.create("Zuid", care.id())).orThrow();
            unit.call(() -> fixture.teams.create("Wijk 1", north.id())).orThrow();
        }

        Page<TeamSummary> search(TeamQuery query) {
            return unit.call(() -> fixture.teams.search(query, TODAY));
        }

        List<String> names(TeamQuery query) {
            return search(query).items().stream()
                    .map(team -> team.team().name())
                    .toList();
        }
    }
}
