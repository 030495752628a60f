package dev.regie.core.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.access.AccessFixture;
import dev.regie.core.access.Role;
import dev.regie.core.access.SignInResult;
import dev.regie.core.people.internal.FirstAdminLinks;
import dev.regie.core.shared.JpaTestUnit;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.TestDatabases;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FirstAdminTest {
    private static final NewPerson ANNA =
            new NewPerson(new PersonName("Anna", null, "Berg"), "anna@example.org", Language.NL, Set.of());

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void aLinkMakesOneAdminAndEndsAllLinks(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            PeopleFixture fixture = new PeopleFixture(unit);
            FirstAdmin first = firstAdmin(fixture, unit, AccessFixture.CLOCK);
            String token = token(unit, first);
            String other = token(unit, first);

            assertThat(unit.call(() -> first.accept(token, ANNA, "kort")))
                    .isInstanceOf(FirstAdminResult.PasswordRefused.class);
            assertThat(unit.call(() -> first.accept(token + "x", ANNA, "een goede zin")))
                    .isEqualTo(new FirstAdminResult.LinkInvalid());
            FirstAdminResult result = unit.call(() -> first.accept(token, ANNA, "een goede zin"));

            assertThat(result).isInstanceOf(FirstAdminResult.Made.class);
            Person made = fixture.people.byEmail("anna@example.org").orElseThrow();
            assertThat(made.roles()).containsExactlyInAnyOrder(Role.LEARNER, Role.ADMIN);
            assertThat(fixture.access.accounts.signIn("anna@example.org", "een goede zin", "test"))
                    .isEqualTo(new SignInResult.SignedIn(made.id()));
            assertThat(first.isGood(token)).isFalse();
            assertThat(first.isGood(other)).isFalse();
            assertThat(unit.call(first::newLink)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void aLinkIsGoodForADay(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            PeopleFixture fixture = new PeopleFixture(unit);
            String token = token(unit, firstAdmin(fixture, unit, AccessFixture.CLOCK));
            Clock later = Clock.offset(AccessFixture.CLOCK, FirstAdmin.GOOD_FOR.minus(Duration.ofSeconds(1)));
            Clock tooLate = Clock.offset(AccessFixture.CLOCK, FirstAdmin.GOOD_FOR);

            assertThat(firstAdmin(fixture, unit, later).isGood(token)).isTrue();
            assertThat(firstAdmin(fixture, unit, tooLate).isGood(token)).isFalse();
        }
    }

    private static String token(JpaTestUnit unit, FirstAdmin first) {
        String link = unit.call(first::newLink).orElseThrow().toString();
        assertThat(link).startsWith("http://localhost:9080/first-admin?token=");
        return link.substring(link.indexOf('=') + 1);
    }

    private static FirstAdmin firstAdmin(PeopleFixture fixture, JpaTestUnit unit, Clock clock) {
        return new FirstAdmin(
                new FirstAdminLinks(unit.dataSource()),
                fixture.people,
                fixture.access.accounts,
                AccessFixture.settings(false),
                clock);
    }
}
