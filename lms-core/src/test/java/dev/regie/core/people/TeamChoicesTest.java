package dev.regie.core.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.regie.core.access.AccessDenied;
import dev.regie.core.access.Role;
import dev.regie.core.shared.JpaTestUnit;
import dev.regie.core.shared.PersonId;
import dev.regie.core.shared.TestDatabases;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TeamChoicesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @EnumSource
    void openTeamsAreFoundByPartsOfTheirNamesAndSayWhereTheyAre(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            PeopleFixture fixture = new PeopleFixture(unit);
            Team care = fixture.team("Care");
            Team north = unit.call(() -> fixture.teams.create("Zorg Nóórd", care.id()))
                    .orThrow();
            Team district =
                    unit.call(() -> fixture.teams.create("Wijk 1", north.id())).orThrow();
            Team closed = fixture.team("Wijk 2");
            unit.call(() -> fixture.teams.close(closed.id(), TODAY, closed.version()));

            assertThat(labels(fixture, unit, "wijk", Set.of())).containsExactly("Wijk 1 · Care / Zorg Nóórd");
            assertThat(labels(fixture, unit, "noord", Set.of())).containsExactly("Zorg Nóórd · Care");
            assertThat(labels(fixture, unit, null, Set.of(north.id(), district.id())))
                    .containsExactly("Care");
            assertThat(unit.call(() -> fixture.choices.count("", Set.of()))).isEqualTo(3);
            assertThat(unit.call(() -> fixture.choices.find("", Set.of(), 1, 1)))
                    .containsExactly(new TeamChoice(district.id(), "Wijk 1", List.of("Care", "Zorg Nóórd")));
            assertThat(unit.call(() -> fixture.choices.of(List.of(closed.id(), north.id()))))
                    .containsExactly(new TeamChoice(north.id(), "Zorg Nóórd", List.of("Care")));
            assertThat(unit.call(() -> fixture.choices.of(List.of()))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theyAreForAdmins(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            PeopleFixture fixture = new PeopleFixture(unit);
            fixture.access.be(PersonId.random(), Role.MANAGER);
            assertThatThrownBy(() -> fixture.choices.find("", Set.of(), 0, 10)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> fixture.choices.count("", Set.of())).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> fixture.choices.of(Set.of())).isInstanceOf(AccessDenied.class);
        }
    }

    private static List<String> labels(
            PeopleFixture fixture, JpaTestUnit unit, @Nullable String text, Set<TeamId> but) {
        return unit.call(() -> fixture.choices.find(text, but, 0, 50)).stream()
                .map(TeamChoice::label)
                .toList();
    }
}
