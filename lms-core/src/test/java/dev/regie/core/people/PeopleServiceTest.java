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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
            unit.call(() -> fixture.membership.addMember(team.id(), cor.id(), day));

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
            Person changed = unit.call(() -> fixture.people.change(
                            anna.id(),
                            PersonChange.of(anna).withName(married).withEmail("wit@example.org"),
                            anna.version()))
                    .orThrow();

            assertThat(changed.version()).isGreaterThan(anna.version());
            assertThat(unit.call(() -> fixture.people.change(
                            anna.id(), PersonChange.of(anna).withEmail("old@example.org"), anna.version())))
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
            Person left = unit.call(() -> fixture.people.deactivate(anna.id(), false, anna.version()))
                    .orThrow();

            assertThat(left.active()).isFalse();
            assertThat(left.roles()).isEmpty();
            assertThat(fixture.people.search(PeopleQuery.all(0, 9)).items()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void ofTwoAtOnceWithTheSameAddressOneIsRefused(TestDatabases engine) throws Exception {
        try (JpaTestUnit unit = JpaTestUnit.on(engine);
                ExecutorService both = Executors.newFixedThreadPool(2)) {
            PeopleFixture fixture = new PeopleFixture(unit);
            for (int round = 0; round < 5; round++) {
                String email = "same" + round + "@example.org";
                CyclicBarrier start = new CyclicBarrier(2);
                Callable<PersonResult> creating = () -> unit.call(() -> {
                    awaitAt(start);
                    return fixture.people.create(
                            new NewPerson(new PersonName("Sam", null, "Same"), email, Language.NL, Set.of()));
                });
                List<PersonResult> results = new ArrayList<>();
                for (Future<PersonResult> one : both.invokeAll(List.of(creating, creating))) {
                    results.add(one.get());
                }

                assertThat(results).hasAtLeastOneElementOfType(PersonResult.Stored.class);
                assertThat(results).contains(new PersonResult.EmailTaken(email));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void aTeamIsListedWithOrWithoutTheTeamsBelowIt(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            PeopleFixture fixture = new PeopleFixture(unit);
            Team care = fixture.team("Care");
            Team north =
                    unit.call(() -> fixture.teams.create("North", care.id())).orThrow();
            Person cor = fixture.person("Cor", null, "Vos");
            Person anna = fixture.person("Anna", null, "Berg");
            unit.call(() -> fixture.membership.addMember(care.id(), cor.id(), LocalDate.of(2026, 1, 1)));
            unit.call(() -> fixture.membership.addMember(north.id(), anna.id(), LocalDate.of(2026, 1, 1)));

            assertThat(found(fixture, PeopleQuery.all(0, 9).withTeam(care.id())))
                    .containsExactly(cor.id());
            assertThat(found(fixture, PeopleQuery.all(0, 9).withTeamAndBelow(care.id())))
                    .containsExactly(anna.id(), cor.id());
            assertThat(found(
                            fixture,
                            PeopleQuery.all(0, 9)
                                    .withTeamAndBelow(care.id())
                                    .sortedBy(PeopleQuery.Sort.GIVEN_NAME, true)))
                    .containsExactly(cor.id(), anna.id());
            assertThat(fixture.people.count(PeopleQuery.all(7, 1).withTeamAndBelow(care.id())))
                    .isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void whoLeftIsListedOnlyWhenAskedFor(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            PeopleFixture fixture = new PeopleFixture(unit);
            Person anna = fixture.person("Anna", null, "Berg");
            Person cor = fixture.person("Cor", null, "Vos");
            unit.call(() -> fixture.people.deactivate(anna.id(), true, anna.version()));

            assertThat(found(fixture, PeopleQuery.all(0, 9))).containsExactly(cor.id());
            assertThat(found(fixture, PeopleQuery.all(0, 9).withStanding(PeopleQuery.Standing.INACTIVE)))
                    .containsExactly(anna.id());
            assertThat(found(fixture, PeopleQuery.all(0, 9).withStanding(PeopleQuery.Standing.ALL)))
                    .containsExactly(anna.id(), cor.id());
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void whoLeavesCanLeaveTheirTeamsTooAndKeepsTheirRolesForWhenTheyComeBack(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            PeopleFixture fixture = new PeopleFixture(unit);
            Team care = fixture.team("Care");
            fixture.person("Bo", null, "Hof", Role.ADMIN);
            Person anna = fixture.person("Anna", null, "Berg", Role.TRAINER);
            LocalDate today = LocalDate.of(2026, 3, 2);
            unit.call(() -> fixture.membership.addMember(care.id(), anna.id(), today.minusDays(9)));
            Person left = unit.call(() -> fixture.people.deactivate(anna.id(), true, anna.version()))
                    .orThrow();

            Person back = unit.call(() -> fixture.people.change(
                            left.id(), PersonChange.of(left).withActive(true), left.version()))
                    .orThrow();
            assertThat(back.roles()).containsExactlyInAnyOrder(Role.LEARNER, Role.TRAINER);
            assertThat(fixture.membership.membersOn(care.id(), today.minusDays(1)))
                    .containsExactly(anna.id());
            assertThat(fixture.membership.membersOn(care.id(), today)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void otherRolesAreAnotherVersion(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            PeopleFixture fixture = new PeopleFixture(unit);
            Person anna = fixture.person("Anna", null, "Berg", Role.TRAINER);
            Person now = unit.call(() -> fixture.people.change(
                            anna.id(), PersonChange.of(anna).withRoles(Set.of(Role.MANAGER)), anna.version()))
                    .orThrow();

            assertThat(now.roles()).containsExactlyInAnyOrder(Role.LEARNER, Role.MANAGER);
            assertThat(now.version()).isGreaterThan(anna.version());
            assertThat(fixture.people.find(anna.id())).contains(now);
        }
    }

    private static void awaitAt(CyclicBarrier start) {
        try {
            start.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<PersonId> found(PeopleFixture fixture, PeopleQuery query) {
        return fixture.people.search(query).items().stream().map(Person::id).toList();
    }
}
