package dev.regie.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.regie.core.shared.JpaTestUnit;
import dev.regie.core.shared.PersonId;
import dev.regie.core.shared.TestDatabases;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApiCredentialServiceTest {
    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void aSecretIsShownOnceKeptHashedAndRefusedOnceRevoked(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            AccessFixture fixture = new AccessFixture(unit, false);
            NewCredential made = unit.call(() -> fixture.credentials.create("Dashboard", Set.of(Scope.ALL_READ)));

            assertThat(fixture.credentials.verify(made.key(), made.secret()))
                    .contains(new ApiClient(made.key(), "Dashboard", Set.of(Scope.ALL_READ)));
            assertThat(fixture.credentials.verify(made.key(), made.secret() + "x"))
                    .isEmpty();
            assertThat(fixture.credentials.verify("other", made.secret())).isEmpty();
            assertThat(made.toString()).doesNotContain(made.secret());

            unit.run(() -> fixture.credentials.revoke(made.key()));
            assertThat(fixture.credentials.verify(made.key(), made.secret())).isEmpty();
            assertThat(fixture.credentials.list()).singleElement().satisfies(credential -> {
                assertThat(credential.revokedAt()).isEqualTo(AccessFixture.CLOCK.instant());
                assertThat(credential.scopes()).containsExactly(Scope.ALL_READ);
            });
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void aKnownSecretWorksInDemoModeAlone(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            AccessFixture demo = new AccessFixture(unit, true);
            AccessFixture real = new AccessFixture(unit, false);
            unit.run(() -> demo.credentials.createFixed("demo-key", "demo-secret", "Demo", Set.of(Scope.ALL)));
            unit.run(() -> demo.credentials.createFixed("demo-key", "other", "Demo", Set.of(Scope.ALL)));

            assertThat(demo.credentials.verify("demo-key", "demo-secret")).isPresent();
            assertThat(real.credentials.verify("demo-key", "demo-secret")).isEmpty();
            assertThatThrownBy(() -> real.credentials.createFixed("k", "s", "Demo", Set.of(Scope.ALL)))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void onlyAdminsHandleKeys(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            AccessFixture fixture = new AccessFixture(unit, false);
            fixture.be(PersonId.random(), Role.LEARNER, Role.TRAINER, Role.MANAGER);

            assertThatThrownBy(() -> fixture.credentials.create("Mine", Set.of(Scope.ALL)))
                    .isInstanceOf(AccessDenied.class);
            assertThatThrownBy(fixture.credentials::list).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> fixture.credentials.revoke("demo-key")).isInstanceOf(AccessDenied.class);
        }
    }
}
