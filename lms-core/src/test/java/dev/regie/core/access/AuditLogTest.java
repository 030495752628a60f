package dev.regie.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.regie.core.people.PeopleFixture;
import dev.regie.core.people.Person;
import dev.regie.core.shared.JpaTestUnit;
import dev.regie.core.shared.TestDatabases;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AuditLogTest {
    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void peopleReadWhatIsAboutThemAndAdminsReadAll(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            PeopleFixture fixture = new PeopleFixture(unit);
            AuditLog audit = fixture.access.audit;
            Person anna = fixture.person("Anna", null, "Berg", Role.ADMIN);
            Person cor = fixture.person("Cor", null, "Vos");
            unit.run(() -> audit.record(AuditKind.NAME_REVEALED, anna.id(), Optional.of(cor.id()), "complaint 12"));
            unit.run(() -> audit.record(AuditKind.PROGRESS_EXPORTED, Optional.empty(), "pilot"));

            fixture.access.be(cor.id(), Role.LEARNER);
            assertThat(audit.of(cor.id(), 0, 10).items()).singleElement().satisfies(entry -> {
                assertThat(entry.by()).contains(anna.id());
                assertThat(entry.detail()).isEqualTo("complaint 12");
                assertThat(entry.at()).isEqualTo(AccessFixture.CLOCK.instant());
            });
            assertThatThrownBy(() -> audit.of(anna.id(), 0, 10)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> audit.search(AuditQuery.all(0, 10))).isInstanceOf(AccessDenied.class);

            fixture.access.be(anna.id(), Role.ADMIN);
            assertThat(audit.search(AuditQuery.all(0, 1)).total()).isEqualTo(2);
            assertThat(audit.search(AuditQuery.all(0, 1)).items()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void whoGivesARoleIsWrittenDownWithTheRolesThatHoldNow(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            PeopleFixture fixture = new PeopleFixture(unit);
            Person anna = fixture.person("Anna", null, "Berg", Role.ADMIN);
            Person cor = fixture.person("Cor", null, "Vos");
            fixture.access.be(anna.id(), Role.ADMIN);
            unit.call(() -> fixture.access.accounts.changeRoles(cor.id(), Set.of(Role.TRAINER)));

            assertThat(fixture.access.audit.of(cor.id(), 0, 10).items())
                    .singleElement()
                    .satisfies(entry -> {
                        assertThat(entry.kind()).isEqualTo(AuditKind.ROLES_CHANGED);
                        assertThat(entry.by()).contains(anna.id());
                        assertThat(entry.detail()).isEqualTo("LEARNER TRAINER");
                    });
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void theLogIsNarrowedByKindByPersonOnEitherSideAndByTime(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            PeopleFixture fixture = new PeopleFixture(unit);
            AuditLog audit = fixture.access.audit;
            Person anna = fixture.person("Anna", null, "Berg", Role.ADMIN);
            Person cor = fixture.person("Cor", null, "Vos");
            Person bo = fixture.person("Bo", null, "Hof");
            unit.run(() -> audit.record(AuditKind.NAME_REVEALED, anna.id(), Optional.of(cor.id()), "complaint 12"));
            unit.run(() -> audit.record(AuditKind.INVITED, cor.id(), Optional.of(bo.id()), ""));
            unit.run(() -> audit.record(AuditKind.INVITED, anna.id(), Optional.of(bo.id()), ""));
            fixture.access.be(anna.id(), Role.ADMIN);
            Instant now = AccessFixture.CLOCK.instant();

            assertThat(audit.search(new AuditQuery(AuditKind.INVITED, null, null, null, 0, 10))
                            .total())
                    .isEqualTo(2);
            assertThat(audit.search(new AuditQuery(null, cor.id(), null, null, 0, 10))
                            .items())
                    .extracting(AuditEntry::kind)
                    .containsExactlyInAnyOrder(AuditKind.NAME_REVEALED, AuditKind.INVITED);
            assertThat(audit.search(new AuditQuery(AuditKind.INVITED, anna.id(), now, now.plusSeconds(1), 0, 10))
                            .total())
                    .isEqualTo(1);
            assertThat(audit.search(new AuditQuery(null, null, null, now, 0, 10))
                            .total())
                    .isZero();
            assertThat(audit.search(new AuditQuery(null, null, now.plusSeconds(1), null, 0, 10))
                            .total())
                    .isZero();
        }
    }
}
