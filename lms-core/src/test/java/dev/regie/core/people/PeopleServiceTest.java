package dev.regie.core.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.regie.core.access.AccessDenied;
import dev.regie.core.access.Role;
import dev.regie.core.shared.JpaTestUnit;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.Page;
import dev.regie.core.shared.PersonId;
import dev.regie.core.shared.TestDatabases;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PeopleServiceTest {
    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void whoIsAddedIsFoundAgainWithRolesAndFoldedAddress(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            PeopleFixture fixture = new PeopleFixture(unit);
            Person anna = fixture.person("Anna", "van der", "Berg", Role.TRAINER);

            assertThat(fixture.people.byEmail("ANNA@example.ORG")).contains(anna);
            assertThat(anna.roles()).containsExactlyInAnyOrder(Role.LEARNER, Role.TRAINER);
            assertThat(fixture.people.all(List.of(anna.id(), PersonId.random())))
                    .containsOnlyKeys(anna.id());
            assertThat(fixture.access.accounts.byActorName(fixture.access.accounts.actorName(anna.id())))
                    .contains(anna.id());
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void anAddressBelongsToOnePerson(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            PeopleFixture fixture = new PeopleFixture(unit);
            fixture.person("Anna", null, "Berg");
            NewPerson other =
                    new NewPerson(new PersonName("Other", null, "One"), " Anna@Example.org ", Language.EN, Set.of());

            assertThat(unit.call(() -> fixture.people.create(other)))
                    .isEqualTo(new PersonResult.EmailTaken("anna@example.org"));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void theDatabaseSortsTheDutchWayAndPages(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            PeopleFixture fixture = new PeopleFixture(unit);
            fixture.person("Zoë", "de", "Vries");
            fixture.person("Ömer", null, "Çelik");
            fixture.person("Xena", null, "Berg");
            fixture.person("Aad", null, "Berg Smit");
            fixture.person("Bo", "van 't", "Hof");
            fixture.person("Cor", null, "Vos");

            Page<Person> first = fixture.people.search(PeopleQuery.all(0, 4));
            Page<Person> rest = fixture.people.search(PeopleQuery.all(4, 4));

            assertThat(first.items())
                    .extracting(person -> person.name().familyFirst())
                    .containsExactly("Berg, Xena", "Berg Smit, Aad", "Çelik, Ömer", "Hof, Bo van 't");
            assertThat(rest.items())
                    .extracting(person -> person.name().familyFirst())
                    .containsExactly("Vos, Cor", "Vries, Zoë de");
            assertThat(first.total()).isEqualTo(6);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void searchLooksAtNameAddressTeamAndRole(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            PeopleFixture fixture = new PeopleFixture(unit);
            Person zoe = fixture.person("Zoë", "de", "Vries", Role.MANAGER);
            Person cor = fixture.person("Cor", null, "Vos");
            Team team = fixture.team("Care");
            LocalDate day = LocalDate.of(2026, 3, 2);
            unit.call(() -> fixture.teams.addMember(team.id(), cor.id(), day));

            assertThat(found(fixture, PeopleQuery.all(0, 9).withText("zoe vrie")))
                    .containsExactly(zoe.id());
            assertThat(found(fixture, PeopleQuery.all(0, 9).withText("COR@exa")))
                    .containsExactly(cor.id());
            assertThat(found(fixture, PeopleQuery.all(0, 9).withText("100%"))).isEmpty();
            assertThat(found(fixture, PeopleQuery.all(0, 9).withTeam(team.id())))
                    .containsExactly(cor.id());
            assertThat(found(fixture, PeopleQuery.all(0, 9).withRole(Role.MANAGER)))
                    .containsExactly(zoe.id());
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void anOldVersionDoesNotOverwriteANewerOne(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            PeopleFixture fixture = new PeopleFixture(unit);
            Person anna = fixture.person("Anna", null, "Berg");
            PersonName married = new PersonName("Anna", "de", "Wit");
            Person changed = unit.call(
                            () -> fixture.people.change(anna.id(), married, "wit@example.org", anna.version()))
                    .orThrow();

            assertThat(changed.version()).isGreaterThan(anna.version());
            assertThat(unit.call(
                            () -> fixture.people.change(anna.id(), anna.name(), "old@example.org", anna.version())))
                    .isEqualTo(new PersonResult.ChangedMeanwhile(changed));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void onlyAdminsListPeopleAndOnlyOneselfOrAnAdminChangesOnesLanguage(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            PeopleFixture fixture = new PeopleFixture(unit);
            Person anna = fixture.person("Anna", null, "Berg");
            Person cor = fixture.person("Cor", null, "Vos");
            fixture.access.be(anna.id(), Role.LEARNER, Role.TRAINER, Role.MANAGER);

            assertThatThrownBy(() -> fixture.people.search(PeopleQuery.all(0, 9)))
                    .isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> fixture.people.changeLanguage(cor.id(), Language.EN))
                    .isInstanceOf(AccessDenied.class);
            unit.call(() -> {
                fixture.people.changeLanguage(anna.id(), Language.EN);
                return true;
            });
            assertThat(fixture.people.find(anna.id()).orElseThrow().language()).isEqualTo(Language.EN);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void whoLeftHasNoRolesAnyMore(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            PeopleFixture fixture = new PeopleFixture(unit);
            Person anna = fixture.person("Anna", null, "Berg", Role.ADMIN);
            Person left = unit.call(() -> fixture.people.changeActive(anna.id(), false))
                    .orThrow();

            assertThat(left.active()).isFalse();
            assertThat(left.roles()).isEmpty();
            assertThat(fixture.people.search(PeopleQuery.all(0, 9)).items()).isEmpty();
        }
    }

    private static List<PersonId> found(PeopleFixture fixture, PeopleQuery query) {
        return fixture.people.search(query).items().stream().map(Person::id).toList();
    }
}
