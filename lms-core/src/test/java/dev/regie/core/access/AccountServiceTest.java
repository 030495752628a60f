package dev.regie.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.regie.core.people.PeopleFixture;
import dev.regie.core.people.Person;
import dev.regie.core.people.PersonResult;
import dev.regie.core.shared.JpaTestUnit;
import dev.regie.core.shared.TestDatabases;
import java.util.List;
import java.util.Set;
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
            unit.call(() -> fixture.people.changeActive(anna.id(), false));
            assertThat(accounts.signIn("anna@example.org", PASSWORD, "test")).isEqualTo(REFUSED);
        }
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
            assertThat(unit.call(() -> fixture.people.changeActive(anna.id(), false)))
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
}
