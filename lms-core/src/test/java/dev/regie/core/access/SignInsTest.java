package dev.regie.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.regie.core.access.internal.SignInMemory;
import dev.regie.core.access.internal.StoredSignIns;
import dev.regie.core.people.PeopleFixture;
import dev.regie.core.people.Person;
import dev.regie.core.shared.JpaTestUnit;
import dev.regie.core.shared.TestDatabases;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignInsTest {
    private static final Device DEVICE = new Device("Firefox", "Linux");

    private final MovingClock clock = new MovingClock(AccessFixture.CLOCK.instant());

    private SignInMemory node(JpaTestUnit unit) {
        return new SignInMemory(new StoredSignIns(unit.dataSource()), AccessFixture.settings(false), clock);
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void signingOutEverywhereHoldsOnEveryNodeWithinASecond(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            PeopleFixture fixture = new PeopleFixture(unit);
            SignIns signIns = fixture.access.signIns;
            Person anna = fixture.person("Anna", null, "Berg");
            UUID desk = signIns.begin(anna.id(), DEVICE);
            UUID phone = signIns.begin(anna.id(), DEVICE);
            SignInMemory otherNode = node(unit);
            assertThat(otherNode.busy(desk)).isPresent();
            assertThat(otherNode.busy(phone)).isPresent();

            fixture.access.be(anna.id(), Role.LEARNER);
            fixture.access.current.cameWith(otherNode.open(desk).orElseThrow());
            assertThat(signIns.of(anna.id())).extracting(SignIn::id).containsExactlyInAnyOrder(desk, phone);
            unit.run(() -> signIns.endOthers(anna.id()));

            clock.advance(Duration.ofSeconds(1));
            assertThat(otherNode.busy(desk)).isPresent();
            assertThat(otherNode.busy(phone)).isEmpty();
            unit.run(() -> signIns.endAll(anna.id()));
            clock.advance(Duration.ofSeconds(1));
            assertThat(otherNode.busy(desk)).isEmpty();
            assertThat(signIns.of(anna.id())).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void whoDoesNothingIsSignedOutAndWhoIsBusyIsNotAlsoOnAnotherNode(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            PeopleFixture fixture = new PeopleFixture(unit);
            Person anna = fixture.person("Anna", null, "Berg");
            UUID id = fixture.access.signIns.begin(anna.id(), DEVICE);
            SignInMemory one = node(unit);
            SignInMemory other = node(unit);

            clock.advance(Duration.ofMinutes(50));
            assertThat(one.busy(id)).isPresent();
            clock.advance(Duration.ofMinutes(50));
            assertThat(other.open(id)).isPresent();
            clock.advance(Duration.ofMinutes(11));
            assertThat(other.busy(id)).isEmpty();
            assertThat(one.busy(id)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void whoIsBusyIsWrittenDownNowAndThenAndNotAtEveryRequest(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            PeopleFixture fixture = new PeopleFixture(unit);
            UUID id = fixture.access.signIns.begin(
                    fixture.person("Anna", null, "Berg").id(), DEVICE);
            SignInMemory node = node(unit);

            clock.advance(Duration.ofSeconds(30));
            node.busy(id);
            Instant written = clock.instant();
            clock.advance(Duration.ofMillis(500));
            node.busy(id);

            assertThat(new StoredSignIns(unit.dataSource()).find(id))
                    .get()
                    .extracting(SignIn::lastSeenAt)
                    .isEqualTo(written);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void anotherPasswordEndsTheOtherSessions(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            PeopleFixture fixture = new PeopleFixture(unit);
            AccountService accounts = fixture.access.accounts;
            Person anna = fixture.person("Anna", null, "Berg");
            unit.call(() -> accounts.setPassword(anna.id(), "een goede zin"));
            UUID desk = fixture.access.signIns.begin(anna.id(), DEVICE);
            UUID phone = fixture.access.signIns.begin(anna.id(), DEVICE);
            fixture.access.be(anna.id(), Role.LEARNER);
            fixture.access.current.cameWith(node(unit).open(desk).orElseThrow());

            assertThat(unit.call(() -> accounts.changeOwnPassword("iets anders", "een betere zin", "::1")))
                    .isEqualTo(new PasswordResult.OldOneWrong());
            assertThat(node(unit).open(phone)).isPresent();
            assertThat(unit.call(() -> accounts.changeOwnPassword("een goede zin", "een betere zin", "::1")))
                    .isEqualTo(new PasswordResult.Changed());
            assertThat(node(unit).open(desk)).isPresent();
            assertThat(node(unit).open(phone)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void nobodySeesOrEndsTheSessionsOfSomebodyElse(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            PeopleFixture fixture = new PeopleFixture(unit);
            SignIns signIns = fixture.access.signIns;
            Person anna = fixture.person("Anna", null, "Berg");
            Person cor = fixture.person("Cor", null, "Vos");
            UUID id = signIns.begin(anna.id(), DEVICE);
            fixture.access.be(cor.id(), Role.LEARNER, Role.MANAGER);

            assertThatThrownBy(() -> signIns.of(anna.id())).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> signIns.end(id)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> signIns.endAll(anna.id())).isInstanceOf(AccessDenied.class);
            assertThat(node(unit).open(id)).isPresent();
        }
    }
}
