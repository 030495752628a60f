package dev.regie.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.regie.core.shared.JpaTestUnit;
import dev.regie.core.shared.PersonId;
import dev.regie.core.shared.TestDatabases;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
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

            assertThat(unit.call(() -> fixture.credentials.verify(made.key(), made.secret())))
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

            assertThat(unit.call(() -> demo.credentials.verify("demo-key", "demo-secret")))
                    .isPresent();
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

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void aKeyEndsOnItsDayAndIsSeenToBeInUseUntilThen(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            MovingClock clock = new MovingClock(AccessFixture.CLOCK.instant());
            AccessFixture fixture = new AccessFixture(unit, false, clock);
            Instant end = clock.instant().plus(Duration.ofDays(30));
            NewCredential made =
                    unit.call(() -> fixture.credentials.create("Export", Set.of(Scope.ALL_READ), Optional.of(end)));

            clock.advance(Duration.ofDays(29));
            assertThat(verified(unit, fixture, made)).isTrue();
            clock.advance(Duration.ofDays(1));
            assertThat(verified(unit, fixture, made)).isFalse();
            assertThat(fixture.credentials.list()).singleElement().satisfies(credential -> {
                assertThat(credential.state(clock.instant())).isEqualTo(ApiCredential.State.EXPIRED);
                assertThat(credential.lastUsedOn()).isEqualTo(LocalDate.of(2026, 3, 31));
            });
            assertThat(unit.call(() -> fixture.credentials.rotate(made.key(), Duration.ZERO)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void afterARotationTheOldSecretGoesOnAsLongAsWasChosen(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            MovingClock clock = new MovingClock(AccessFixture.CLOCK.instant());
            AccessFixture fixture = new AccessFixture(unit, false, clock);
            NewCredential first = unit.call(() -> fixture.credentials.create("Export", Set.of(Scope.ALL)));
            NewCredential second = unit.call(() -> fixture.credentials.rotate(first.key(), Duration.ofDays(7)))
                    .orElseThrow();

            assertThat(second.key()).isEqualTo(first.key());
            assertThat(verified(unit, fixture, first)).isTrue();
            assertThat(verified(unit, fixture, second)).isTrue();
            clock.advance(Duration.ofDays(7));
            assertThat(verified(unit, fixture, first)).isFalse();

            NewCredential third = unit.call(() -> fixture.credentials.rotate(first.key(), Duration.ZERO))
                    .orElseThrow();
            assertThat(verified(unit, fixture, second)).isFalse();
            assertThat(verified(unit, fixture, third)).isTrue();
            assertThat(fixture.audit.search(AuditQuery.all(0, 9)).items())
                    .extracting(AuditEntry::kind)
                    .contains(AuditKind.KEY_CREATED, AuditKind.KEY_ROTATED);
        }
    }

    private static boolean verified(JpaTestUnit unit, AccessFixture fixture, NewCredential credential) {
        return unit.call(() -> fixture.credentials.verify(credential.key(), credential.secret()))
                .isPresent();
    }
}
