package dev.regie.core.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.shared.JpaTestUnit;
import dev.regie.core.shared.TestDatabases;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TeamMovesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate LATER = TODAY.plusDays(30);
    private static final MembershipResult STORED = new MembershipResult.Stored();

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void aMoveHoldsFromItsDayAndCanBeCalledOffBeforeIt(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            PeopleFixture fixture = new PeopleFixture(unit);
            Team care = fixture.team("Care");
            Team office = fixture.team("Office");
            Person cor = fixture.person("Cor", null, "Vos");
            unit.call(() -> fixture.membership.addMember(care.id(), cor.id(), TODAY.minusDays(9)));

            assertThat(unit.call(() -> fixture.membership.move(cor.id(), care.id(), office.id(), LATER)))
                    .isEqualTo(STORED);
            assertThat(fixture.membership.teamsOf(cor.id(), LATER.minusDays(1))).containsExactly(care);
            assertThat(fixture.membership.teamsOf(cor.id(), LATER)).containsExactly(office);
            assertThat(unit.call(() -> fixture.membership.move(cor.id(), care.id(), office.id(), TODAY)))
                    .isEqualTo(new MembershipResult.LaterOneExists(LATER));
            assertThat(unit.call(() -> fixture.membership.callOff(cor.id(), TODAY.minusDays(9))))
                    .isEqualTo(new MembershipResult.BegunAlready());

            assertThat(unit.call(() -> fixture.membership.callOff(cor.id(), LATER)))
                    .isEqualTo(STORED);
            assertThat(fixture.membership.teamsOf(cor.id(), LATER)).containsExactly(care);
            assertThat(fixture.teamHistory.stretchesOf(cor.id()))
                    .containsExactly(
                            new Stretch(Stretch.As.MEMBER, care, cor.id(), new Period(TODAY.minusDays(9), null)));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void nobodyMovesOutOfATeamTheyAreNotIn(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            PeopleFixture fixture = new PeopleFixture(unit);
            Team care = fixture.team("Care");
            Team office = fixture.team("Office");
            Person cor = fixture.person("Cor", null, "Vos");

            assertThat(unit.call(() -> fixture.membership.move(cor.id(), care.id(), office.id(), TODAY)))
                    .isEqualTo(new MembershipResult.NotAMember());
            assertThat(fixture.membership.membersOn(office.id(), TODAY)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void aDeputyHasDaysOfTheirOwnAndIsNeverTheManager(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            PeopleFixture fixture = new PeopleFixture(unit);
            Team care = fixture.team("Care");
            Person anna = fixture.person("Anna", null, "Berg");
            Person bo = fixture.person("Bo", null, "Hof");
            Person cor = fixture.person("Cor", null, "Vos");
            unit.call(() -> fixture.membership.addMember(care.id(), cor.id(), TODAY));
            unit.call(() -> fixture.leadership.setManager(care.id(), anna.id(), TODAY));

            assertThat(unit.call(() -> fixture.leadership.setDeputy(care.id(), anna.id(), TODAY, null)))
                    .isEqualTo(new MembershipResult.DeputyIsManager());
            assertThat(unit.call(() -> fixture.leadership.setDeputy(care.id(), bo.id(), LATER, LATER)))
                    .isEqualTo(new MembershipResult.EndBeforeStart());
            assertThat(unit.call(() -> fixture.leadership.setDeputy(care.id(), bo.id(), TODAY.plusDays(7), LATER)))
                    .isEqualTo(STORED);

            assertThat(fixture.leadership.deputyOf(care.id(), TODAY)).isEmpty();
            assertThat(fixture.leadership.deputyOf(care.id(), TODAY.plusDays(7)))
                    .contains(bo.id());
            assertThat(fixture.leadership.managedBy(bo.id(), TODAY.plusDays(7))).containsExactly(cor.id());
            assertThat(fixture.leadership.managedBy(bo.id(), LATER)).isEmpty();

            unit.call(() -> fixture.leadership.setManager(care.id(), bo.id(), TODAY.plusDays(10)));
            assertThat(fixture.leadership.leadershipOn(care.id(), TODAY.plusDays(9)))
                    .contains(new Leadership(anna.id(), bo.id()));
            assertThat(fixture.leadership.leadershipOn(care.id(), TODAY.plusDays(10)))
                    .contains(new Leadership(bo.id(), null));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void aClosedTeamIsEmptyFromThatDayAndTakesNobody(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            PeopleFixture fixture = new PeopleFixture(unit);
            TeamService teams = fixture.teams;
            Team care = fixture.team("Care");
            Team north = unit.call(() -> teams.create("North", care.id())).orThrow();
            Person anna = fixture.person("Anna", null, "Berg");
            Person cor = fixture.person("Cor", null, "Vos");
            unit.call(() -> fixture.membership.addMember(north.id(), cor.id(), TODAY.minusDays(9)));
            unit.call(() -> fixture.leadership.setManager(north.id(), anna.id(), TODAY.minusDays(9)));

            assertThat(unit.call(() -> teams.close(care.id(), TODAY, care.version())))
                    .isEqualTo(new TeamResult.HasTeamsBelow(1));
            Team closed = unit.call(() -> teams.close(north.id(), TODAY, north.version()))
                    .orThrow();

            assertThat(closed.closedOn()).isEqualTo(TODAY);
            assertThat(teams.all()).containsExactly(care);
            assertThat(fixture.membership.membersOn(north.id(), TODAY.minusDays(1)))
                    .containsExactly(cor.id());
            assertThat(fixture.membership.membersOn(north.id(), TODAY)).isEmpty();
            assertThat(fixture.leadership.leadershipOn(north.id(), TODAY)).isEmpty();
            assertThat(unit.call(() -> fixture.membership.addMember(north.id(), cor.id(), TODAY)))
                    .isEqualTo(new MembershipResult.TeamClosed());
            assertThat(unit.call(() -> teams.reopen(north.id(), closed.version())))
                    .isInstanceOf(TeamResult.Stored.class);
            assertThat(unit.call(() -> fixture.membership.addMember(north.id(), cor.id(), TODAY)))
                    .isEqualTo(STORED);
        }
    }
}
