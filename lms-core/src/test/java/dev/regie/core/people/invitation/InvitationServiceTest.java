package dev.regie.core.people.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.regie.core.access.AccessDenied;
import dev.regie.core.access.AccessFixture;
import dev.regie.core.access.AccountService;
import dev.regie.core.access.AuditKind;
import dev.regie.core.access.MovingClock;
import dev.regie.core.access.PasswordResult;
import dev.regie.core.access.Role;
import dev.regie.core.access.SignInResult;
import dev.regie.core.mail.MailFixture;
import dev.regie.core.people.PeopleFixture;
import dev.regie.core.people.Person;
import dev.regie.core.shared.JpaTestUnit;
import dev.regie.core.shared.Settings;
import dev.regie.core.shared.TestDatabases;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InvitationServiceTest {
    private static final String PASSWORD = "een goede zin";

    private final MovingClock clock = new MovingClock(AccessFixture.CLOCK.instant());

    private InvitationService service(JpaTestUnit unit, PeopleFixture fixture, Settings settings) {
        return InvitationFixture.service(unit, fixture, settings, clock);
    }

    private static String token(Invitation invitation) {
        return invitation.link().getQuery().substring("token=".length());
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void aLinkLetsSomebodyChooseTheirPasswordOnce(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            PeopleFixture fixture = new PeopleFixture(unit);
            AccountService accounts = fixture.access.accounts;
            InvitationService invitations = service(unit, fixture, AccessFixture.settings(false));
            Person anna = fixture.person("Anna", null, "Berg");
            Invitation made = unit.call(() -> invitations.invite(anna.id()));

            assertThat(made.mailed()).isFalse();
            assertThat(made.toString()).doesNotContain(token(made));
            assertThat(invitations.personOf(token(made))).contains(anna.id());
            assertThat(unit.call(() -> invitations.accept(token(made), "kort")))
                    .isInstanceOf(PasswordResult.TooShort.class);
            assertThat(unit.call(() -> invitations.accept(token(made), PASSWORD)))
                    .isEqualTo(new PasswordResult.Changed());
            assertThat(accounts.signIn("anna@example.org", PASSWORD, "::1"))
                    .isEqualTo(new SignInResult.SignedIn(anna.id()));
            assertThat(unit.call(() -> invitations.accept(token(made), "een tweede zin")))
                    .isEqualTo(new PasswordResult.LinkInvalid());
            assertThat(fixture.access.audit.of(anna.id(), 0, 9).items())
                    .extracting(entry -> entry.kind())
                    .containsExactly(AuditKind.INVITED);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void aNewLinkEndsTheOlderAndTimeEndsBoth(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            PeopleFixture fixture = new PeopleFixture(unit);
            InvitationService invitations = service(unit, fixture, AccessFixture.settings(false));
            Person anna = fixture.person("Anna", null, "Berg");
            Invitation older = unit.call(() -> invitations.invite(anna.id()));
            Invitation newer = unit.call(() -> invitations.invite(anna.id()));

            assertThat(invitations.personOf(token(older))).isEmpty();
            assertThat(invitations.personOf(token(newer))).contains(anna.id());
            clock.advance(InvitationService.INVITED_FOR);
            assertThat(invitations.personOf(token(newer))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void whoForgotThePasswordGetsOneMailAndOthersCannotTell(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            PeopleFixture fixture = new PeopleFixture(unit);
            InvitationService invitations = service(unit, fixture, MailFixture.settings(1));
            fixture.person("Anna", null, "Berg");
            Person cor = fixture.person("Cor", null, "Vos");
            unit.call(() -> fixture.people.deactivate(cor.id(), true, cor.version()));
            ResetRequested ofAnna = new ResetRequested("ANNA@example.org", "::1");

            assertThat(unit.call(() -> invitations.reset(ofAnna))).isTrue();
            assertThat(unit.call(() -> invitations.reset(ofAnna))).isFalse();
            assertThat(unit.call(() -> invitations.reset(new ResetRequested("cor@example.org", "::1"))))
                    .isFalse();
            assertThat(unit.call(() -> invitations.reset(new ResetRequested("nobody@example.org", "::1"))))
                    .isFalse();
            clock.advance(InvitationService.BETWEEN_RESETS.plus(Duration.ofSeconds(1)));
            assertThat(unit.call(() -> invitations.reset(ofAnna))).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void onlyAdminsInvite(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            PeopleFixture fixture = new PeopleFixture(unit);
            InvitationService invitations = service(unit, fixture, AccessFixture.settings(false));
            Person anna = fixture.person("Anna", null, "Berg");
            fixture.access.be(anna.id(), Role.LEARNER, Role.MANAGER, Role.TRAINER);

            assertThatThrownBy(() -> invitations.invite(anna.id())).isInstanceOf(AccessDenied.class);
        }
    }
}
