package dev.regie.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.regie.core.access.internal.Account;
import dev.regie.core.access.internal.Accounts;
import dev.regie.core.access.internal.PasswordHashing;
import dev.regie.core.access.internal.SignInThrottle;
import dev.regie.core.people.PeopleFixture;
import dev.regie.core.people.Person;
import dev.regie.core.people.PersonResult;
import dev.regie.core.shared.JpaTestUnit;
import dev.regie.core.shared.TestDatabases;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccountServiceTest {
    private static final String PASSWORD = "een goede zin";
    private static final SignInResult REFUSED = new SignInResult.Refused();

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void whoKnowsThePasswordGetsInAndNobodyElseDoes(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            PeopleFixture fixture = new PeopleFixture(unit);
            AccountService accounts = fixture.access.accounts;
            Person anna = fixture.person("Anna", null, "Berg");
            assertThat(accounts.signIn("anna@example.org", "", "test")).isEqualTo(REFUSED);
            unit.call(() -> accounts.setPassword(anna.id(), PASSWORD));

            assertThat(accounts.signIn(" ANNA@Example.org", PASSWORD, "test"))
                    .isEqualTo(new SignInResult.SignedIn(anna.id()));
            assertThat(accounts.signIn("anna@example.org", PASSWORD + " ", "test"))
                    .isEqualTo(REFUSED);
            assertThat(accounts.signIn("nobody@example.org", PASSWORD, "test")).isEqualTo(REFUSED);
            unit.call(() -> fixture.people.deactivate(anna.id(), false, anna.version()));
            assertThat(accounts.signIn("anna@example.org", PASSWORD, "test")).isEqualTo(REFUSED);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void aHashOfALowerCostIsMadeAnewAtTheNextSignIn(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            PeopleFixture fixture = new PeopleFixture(unit);
            Person anna = fixture.person("Anna", null, "Berg");
            Accounts stored = new Accounts(unit.entityManager());
            String before = new PasswordHashing(10).hash(PASSWORD).written();
            unit.run(() -> account(stored, anna).changePasswordHash(before));

            unit.call(() -> fixture.access.accounts.signIn("anna@example.org", "verkeerd", "test"));
            assertThat(account(stored, anna).passwordHash()).isEqualTo(before);
            unit.call(() -> fixture.access.accounts.signIn("anna@example.org", PASSWORD, "test"));

            String after = account(stored, anna).passwordHash();
            assertThat(after).startsWith("pbkdf2-sha256$1000$");
            assertThat(fixture.access.accounts.signIn("anna@example.org", PASSWORD, "test"))
                    .isEqualTo(new SignInResult.SignedIn(anna.id()));
            assertThat(account(stored, anna).passwordHash()).isEqualTo(after);
        }
    }

    private static Account account(Accounts stored, Person person) {
        return stored.find(person.id().id()).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void aRoleThatIsTakenAwayIsGoneAtTheNextQuestion(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            PeopleFixture fixture = new PeopleFixture(unit);
            Person anna = fixture.person("Anna", null, "Berg", Role.ADMIN, Role.TRAINER);
            unit.run(() -> fixture.access.accounts.changeRoles(anna.id(), Set.of(Role.TRAINER)));

            assertThat(fixture.access.accounts.roles(anna.id())).containsExactlyInAnyOrder(Role.LEARNER, Role.TRAINER);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void onlyOneselfOrAnAdminSetsAPassword(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            PeopleFixture fixture = new PeopleFixture(unit);
            Person anna = fixture.person("Anna", null, "Berg");
            Person cor = fixture.person("Cor", null, "Vos");
            fixture.access.be(anna.id(), Role.LEARNER);

            assertThatThrownBy(() -> fixture.access.accounts.setPassword(cor.id(), PASSWORD))
                    .isInstanceOf(AccessDenied.class);
            assertThat(unit.call(() -> fixture.access.accounts.setPassword(anna.id(), "te kort")))
                    .isEqualTo(new PasswordResult.TooShort(AccountService.SHORTEST_PASSWORD));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void theLastAdminWhoCanSignInStaysOne(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            PeopleFixture fixture = new PeopleFixture(unit);
            AccountService accounts = fixture.access.accounts;
            Person anna = fixture.person("Anna", null, "Berg", Role.ADMIN);
            Person cor = fixture.person("Cor", null, "Vos", Role.ADMIN);
            unit.call(() -> accounts.setPassword(anna.id(), PASSWORD));

            assertThat(unit.call(() -> accounts.changeRoles(anna.id(), Set.of(Role.TRAINER))))
                    .isEqualTo(new RightsResult.LastAdmin());
            assertThat(unit.call(() -> fixture.people.deactivate(anna.id(), false, anna.version())))
                    .isEqualTo(new PersonResult.LastAdmin());
            assertThat(fixture.people.find(anna.id()).orElseThrow().active()).isTrue();
            assertThat(accounts.roles(anna.id())).contains(Role.ADMIN);

            unit.call(() -> accounts.setPassword(cor.id(), PASSWORD));
            assertThat(unit.call(() -> accounts.changeRoles(anna.id(), Set.of(Role.TRAINER))))
                    .isEqualTo(new RightsResult.Changed());
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void twoAdminsCannotTakeAwayEachOther(TestDatabases engine) throws Exception {
        try (JpaTestUnit unit = JpaTestUnit.on(engine);
                var both = Executors.newFixedThreadPool(2)) {
            PeopleFixture fixture = new PeopleFixture(unit);
            AccountService accounts = fixture.access.accounts;
            Person anna = fixture.person("Anna", null, "Berg", Role.ADMIN);
            Person cor = fixture.person("Cor", null, "Vos", Role.ADMIN);
            unit.call(() -> accounts.setPassword(anna.id(), PASSWORD));
            unit.call(() -> accounts.setPassword(cor.id(), PASSWORD));

            List<Future<RightsResult>> results = both.invokeAll(List.of(
                    () -> unit.call(() -> accounts.changeRoles(anna.id(), Set.of())),
                    () -> unit.call(() -> accounts.changeRoles(cor.id(), Set.of()))));
            assertThat(List.of(results.get(0).get(), results.get(1).get()))
                    .containsExactlyInAnyOrder(new RightsResult.Changed(), new RightsResult.LastAdmin());
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void afterTooManyFailuresNobodyLooksForAWhileWhetherTheNameIsKnownOrNot(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            PeopleFixture fixture = new PeopleFixture(unit);
            AccountService accounts = fixture.access.accounts;
            Person anna = fixture.person("Anna", null, "Berg");
            unit.call(() -> accounts.setPassword(anna.id(), PASSWORD));
            SignInResult later = new SignInResult.TryLater(Duration.ofSeconds(30));

            for (String name : List.of("anna@example.org", "nobody@example.org")) {
                for (int i = 0; i < 5; i++) {
                    assertThat(accounts.signIn(name, "verkeerd", "192.0.2.1")).isEqualTo(REFUSED);
                }
                assertThat(accounts.signIn(name, PASSWORD, "192.0.2.2")).isEqualTo(later);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void manyAttemptsAtTheSameMomentGainNothing(TestDatabases engine) throws Exception {
        try (JpaTestUnit unit = JpaTestUnit.on(engine);
                var crowd = Executors.newFixedThreadPool(8)) {
            SignInThrottle throttle = new SignInThrottle(unit.dataSource(), AccessFixture.CLOCK);
            Callable<Duration> attempt = () -> unit.call(() -> throttle.admit("anna@example.org", "192.0.2.1"));

            int admitted = 0;
            for (Future<Duration> answer : crowd.invokeAll(Collections.nCopies(40, attempt))) {
                admitted += answer.get().isZero() ? 1 : 0;
            }
            assertThat(admitted).isEqualTo(5);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void whoSignsInAtLastBeginsAnewAndTheAddressIsNoneTheWorse(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            SignInThrottle throttle = new SignInThrottle(unit.dataSource(), AccessFixture.CLOCK);
            for (int i = 0; i < 200; i++) {
                String colleague = "colleague" + i + "@example.org";
                assertThat(throttle.admit(colleague, "192.0.2.1")).isZero();
                throttle.succeeded(colleague, "192.0.2.1");
            }
            for (int i = 0; i < 41; i++) {
                assertThat(throttle.admit("guess" + i + "@example.org", "192.0.2.1"))
                        .isZero();
            }
            assertThat(throttle.admit("anna@example.org", "192.0.2.1")).isPositive();
            assertThat(throttle.admit("anna@example.org", "192.0.2.2")).isZero();
        }
    }
}
