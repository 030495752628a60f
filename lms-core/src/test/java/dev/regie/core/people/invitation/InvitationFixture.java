package dev.regie.core.people.invitation;

import dev.regie.core.mail.MailFixture;
import dev.regie.core.people.PeopleFixture;
import dev.regie.core.shared.JpaTestUnit;
import dev.regie.core.shared.Settings;
import java.time.Clock;

/** Invitations as the container would put them together. */
public final class InvitationFixture {
    private InvitationFixture() {}

    /** Invitations to these people, in an installation with these settings; what is asked for is observed by nobody. */
    public static InvitationService service(JpaTestUnit unit, PeopleFixture fixture, Settings settings, Clock clock) {
        return new InvitationService(
                new PasswordLinks(unit.dataSource()),
                fixture.people,
                fixture.access.accounts,
                MailFixture.mailer(unit, settings, clock),
                fixture.access.audit,
                fixture.access.current,
                settings,
                clock,
                MailFixture.silent());
    }
}
