package dev.regie.core.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.regie.core.access.AccessDenied;
import dev.regie.core.access.Role;
import dev.regie.core.shared.JpaTestUnit;
import dev.regie.core.shared.TestDatabases;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TeamServiceTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final MembershipResult STORED = new MembershipResult.Stored();

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void aMembershipHoldsFromItsFirstDayUntilItsEnd(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            PeopleFixture fixture = new PeopleFixture(unit);
            Team care = fixture.team("Care");
            Person cor = fixture.person("Cor", null, "Vos");

            assertThat(unit.call(() -> fixture.membership.addMember(care.id(), cor.id(), MARCH)))
                    .isEqualTo(STORED);
            assertThat(unit.call(() -> fixture.membership.addMember(care.id(), cor.id(), MAY)))
                    .isEqualTo(new MembershipResult.AlreadySo());
            assertThat(unit.call(() -> fixture.membership.endMember(care.id(), cor.id(), MAY)))
                    .isEqualTo(STORED);

            assertThat(fixture.membership.membersOn(care.id(), MARCH.minusDays(1)))
                    .isEmpty();
            assertThat(fixture.membership.membersOn(care.id(), MARCH)).containsExactly(cor.id());
            assertThat(fixture.membership.membersOn(care.id(), MAY.minusDays(1)))
                    .containsExactly(cor.id());
            assertThat(fixture.membership.membersOn(care.id(), MAY)).isEmpty();
            assertThat(fixture.membership.teamsOf(cor.id(), MARCH)).containsExactly(care);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void oneManagerAtATimeAndTheDeputySeesTheSamePeople(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            PeopleFixture fixture = new PeopleFixture(unit);
            Team care = fixture.team("Care");
            Person anna = fixture.person("Anna", null, "Berg");
            Person bo = fixture.person("Bo", null, "Hof");
            Person cor = fixture.person("Cor", null, "Vos");
            unit.call(() -> fixture.membership.addMember(care.id(), cor.id(), MARCH));
            unit.call(() -> fixture.membership.addMember(care.id(), anna.id(), MARCH));

            assertThat(unit.call(() -> fixture.leadership.setManager(care.id(), anna.id(), MARCH)))
                    .isEqualTo(STORED);
            assertThat(unit.call(() -> fixture.leadership.setManager(care.id(), bo.id(), anna.id(), MAY)))
                    .isEqualTo(STORED);
            assertThat(unit.call(() -> fixture.leadership.setManager(care.id(), cor.id(), MARCH)))
                    .isEqualTo(new MembershipResult.LaterOneExists(MAY));
            assertThat(unit.call(() -> fixture.leadership.setManager(care.id(), cor.id(), cor.id(), MAY)))
                    .isEqualTo(new MembershipResult.DeputyIsManager());

            assertThat(fixture.leadership.leadershipOn(care.id(), MAY.minusDays(1)))
                    .contains(new Leadership(anna.id(), null));
            assertThat(fixture.leadership.leadershipOn(care.id(), MAY)).contains(new Leadership(bo.id(), anna.id()));
            assertThat(fixture.leadership.managedBy(anna.id(), MARCH)).containsExactly(cor.id());
            assertThat(fixture.leadership.managedBy(anna.id(), MAY)).containsExactly(cor.id());
            assertThat(fixture.leadership.managedBy(bo.id(), MARCH)).isEmpty();
            assertThat(fixture.leadership.managedBy(bo.id(), MAY)).containsExactlyInAnyOrder(anna.id(), cor.id());
            assertThat(fixture.leadership.managersOn(MAY)).containsExactly(bo.id());
            assertThat(fixture.leadership.ledBy(bo.id(), MAY)).containsExactly(care);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void aCircleAndANameThatIsTakenAreRefused(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            PeopleFixture fixture = new PeopleFixture(unit);
            Team care = fixture.team("Care");
            Team north =
                    unit.call(() -> fixture.teams.create("North", care.id())).orThrow();

            assertThat(unit.call(() -> fixture.teams.change(care.id(), "Care", north.id(), care.version())))
                    .isEqualTo(new TeamResult.WouldBeCycle());
            assertThat(unit.call(() -> fixture.teams.create(" care ", null)))
                    .isEqualTo(new TeamResult.NameTaken("care"));
            assertThat(fixture.teams.all()).containsExactly(care, north);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void onlyAdminsChangeTeams(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            PeopleFixture fixture = new PeopleFixture(unit);
            Person anna = fixture.person("Anna", null, "Berg");
            fixture.access.be(anna.id(), Role.LEARNER, Role.MANAGER, Role.TRAINER);

            assertThatThrownBy(() -> fixture.teams.create("Mine", null)).isInstanceOf(AccessDenied.class);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void aManagerNamesADeputyForTheOwnTeamWithinTheOwnDaysAlone(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            PeopleFixture fixture = new PeopleFixture(unit);
            Team care = fixture.team("Care");
            Team other = fixture.team("Other");
            Person boss = fixture.person("Ada", null, "Smit");
            Person next = fixture.person("Bo", null, "Kok");
            Person deputy = fixture.person("Cor", null, "Vos");
            unit.run(() -> {
                fixture.leadership.setManager(care.id(), boss.id(), MARCH);
                fixture.leadership.setManager(other.id(), next.id(), MARCH);
            });
            fixture.access.be(boss.id(), Role.MANAGER);

            assertThat(unit.call(() -> fixture.leadership.setDeputy(care.id(), deputy.id(), MARCH, MAY)))
                    .isEqualTo(STORED);
            assertThat(fixture.leadership.deputyOf(care.id(), MARCH)).contains(deputy.id());
            assertThatThrownBy(() -> unit.call(() -> fixture.leadership.setDeputy(other.id(), deputy.id(), MARCH, MAY)))
                    .isInstanceOf(AccessDenied.class);

            fixture.access.beRegie();
            unit.run(() -> fixture.leadership.setManager(care.id(), next.id(), MAY));
            fixture.access.be(boss.id(), Role.MANAGER);
            assertThatThrownBy(() -> unit.call(() -> fixture.leadership.setDeputy(care.id(), deputy.id(), MARCH, null)))
                    .isInstanceOf(AccessDenied.class);
            fixture.access.be(deputy.id(), Role.MANAGER);
            assertThatThrownBy(() -> unit.call(() -> fixture.leadership.endDeputy(care.id(), MARCH)))
                    .isInstanceOf(AccessDenied.class);
        }
    }
}
