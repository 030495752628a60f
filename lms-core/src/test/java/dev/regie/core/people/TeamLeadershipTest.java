package dev.regie.core.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.shared.JpaTestUnit;
import dev.regie.core.shared.TestDatabases;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TeamLeadershipTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Optional<MembershipResult> STORED = Optional.of(new MembershipResult.Stored());

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void whoChangesTheLeadersSaysWhatTheySawAndIsToldIfThatIsNoLongerSo(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            PeopleFixture fixture = new PeopleFixture(unit);
            Team north = fixture.team("North");
            Person anna = fixture.person("Anna", null, "Berg");
            Person bo = fixture.person("Bo", null, "Hof");
            String empty = edition(fixture, unit, north);

            assertThat(replace(fixture, unit, north, new Leadership(anna.id(), bo.id()), empty))
                    .isEqualTo(STORED);
            assertThat(replace(fixture, unit, north, new Leadership(bo.id(), null), empty))
                    .isEmpty();
            assertThat(unit.call(() -> fixture.leadership.leadershipOn(north.id(), TODAY)))
                    .contains(new Leadership(anna.id(), bo.id()));

            assertThat(replace(fixture, unit, north, null, edition(fixture, unit, north)))
                    .isEqualTo(STORED);
            assertThat(unit.call(() -> fixture.leadership.leadershipOn(north.id(), TODAY)))
                    .isEmpty();
            assertThat(unit.call(() -> fixture.leadership.deputyOf(north.id(), TODAY)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void whatALeaderSetsOnAPageIsAnotherEditionToo(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            PeopleFixture fixture = new PeopleFixture(unit);
            Team north = fixture.team("North");
            Person anna = fixture.person("Anna", null, "Berg");
            Person bo = fixture.person("Bo", null, "Hof");
            unit.call(() -> fixture.leadership.setManager(north.id(), anna.id(), TODAY));
            String led = edition(fixture, unit, north);

            unit.call(() -> fixture.leadership.setDeputy(north.id(), bo.id(), TODAY, null));

            assertThat(edition(fixture, unit, north)).isNotEqualTo(led);
            assertThat(replace(fixture, unit, north, new Leadership(bo.id(), null), led))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void whoCanNoLongerSignInIsInNoTeamAndUnderNobody(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            PeopleFixture fixture = new PeopleFixture(unit);
            Team north = fixture.team("North");
            Person anna = fixture.person("Anna", null, "Berg");
            Person bo = fixture.person("Bo", null, "Hof");
            Person cor = fixture.person("Cor", null, "Vos");
            unit.call(() -> fixture.leadership.setManager(north.id(), anna.id(), TODAY));
            unit.call(() -> fixture.membership.addMember(north.id(), bo.id(), TODAY));
            unit.call(() -> fixture.membership.addMember(north.id(), cor.id(), TODAY));

            unit.call(() -> fixture.people.deactivate(cor.id(), false, cor.version()));

            assertThat(unit.call(() -> fixture.membership.membersOn(north.id(), TODAY)))
                    .containsExactly(bo.id());
            assertThat(unit.call(() -> fixture.leadership.managedBy(anna.id(), TODAY)))
                    .containsExactly(bo.id());
        }
    }

    private static String edition(PeopleFixture fixture, JpaTestUnit unit, Team team) {
        return unit.call(() -> fixture.leadership.edition(team, TODAY));
    }

    private static Optional<MembershipResult> replace(
            PeopleFixture fixture, JpaTestUnit unit, Team team, @Nullable Leadership wished, String seen) {
        return unit.call(() -> fixture.leadership.replace(team.id(), wished, TODAY, TODAY, seen));
    }
}
