package dev.regie.core.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.regie.core.access.MovingClock;
import dev.regie.core.mail.Mail;
import dev.regie.core.mail.MailFixture;
import dev.regie.core.mail.Mailer;
import dev.regie.core.shared.JpaTestUnit;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.Seal;
import dev.regie.core.shared.Settings;
import dev.regie.core.shared.TestDatabases;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MailRoundTest {
    private static final Mail MAIL = new Mail(
            "anna@example.org",
            Language.NL,
            "Welkom bij Regie, één keer",
            "Dag Anna & Cor,\n\nhttps://leren.example.org/welcome?token=a_b-c\n\nTot ziens.");

    private final MovingClock clock = new MovingClock(Instant.parse("2026-03-02T08:00:00Z"));

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void aMessageReachesTheMailServerAsTextAndAsHtml(TestDatabases engine) throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.setUser("regie", "geheim");
        server.start();
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            Settings settings = MailFixture.settings(server.getSmtp().getPort());
            Mailer mailer = MailFixture.mailer(unit, settings, clock);
            assertThat(unit.call(() -> mailer.send(MAIL))).isTrue();
            MailRound round = new MailRound(MailFixture.outbox(unit), clock);
            SmtpTransport transport = new SmtpTransport(settings.mail().orElseThrow());

            assertThat(round.takeOne(transport::send)).isTrue();
            assertThat(round.takeOne(transport::send)).isFalse();

            MimeMessage received = server.getReceivedMessages()[0];
            assertThat(server.getReceivedMessages()).hasSize(1);
            assertThat(received.getSubject()).isEqualTo(MAIL.subject());
            assertThat(received.getFrom()[0].toString()).isEqualTo("Regie <regie@example.org>");
            MimeMultipart parts = (MimeMultipart) received.getContent();
            assertThat(parts.getBodyPart(0).getContent().toString().replace("\r\n", "\n"))
                    .isEqualTo(MAIL.text());
            assertThat(parts.getBodyPart(1).getContent().toString())
                    .contains("Anna &amp; Cor", "<a href=\"https://leren.example.org/welcome?token=a_b-c\"");
        } finally {
            server.stop();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void whatTheServerDoesNotTakeIsTriedAgainAndGivenUpAfterDays(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            Mailer mailer = MailFixture.mailer(unit, MailFixture.settings(1), clock);
            unit.call(() -> mailer.send(MAIL));
            MailRound round = new MailRound(MailFixture.outbox(unit), clock);
            MailRound.Delivery refusing = _ -> {
                throw new IllegalStateException("no");
            };

            int attempts = 0;
            for (int quarter = 0; quarter < 5 * 24 * 4; quarter++) {
                attempts += round.takeOne(refusing) ? 1 : 0;
                clock.advance(Duration.ofMinutes(15));
            }
            assertThat(attempts).isBetween(12, 25);
            assertThat(MailFixture.outbox(unit).claim(clock.instant())).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void oneNodeSendsAndAnotherTakesOverWhenItDied(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            Mailer mailer = MailFixture.mailer(unit, MailFixture.settings(1), clock);
            unit.call(() -> mailer.send(MAIL));
            Outbox one = MailFixture.outbox(unit);
            Outbox other = MailFixture.outbox(unit);

            assertThat(one.claim(clock.instant())).isPresent();
            assertThat(other.claim(clock.instant())).isEmpty();
            clock.advance(Duration.ofMinutes(6));
            assertThat(other.claim(clock.instant())).isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void whoeverReadsTheDatabaseAloneFindsNoLinkInTheMailThatWaits(TestDatabases engine) throws SQLException {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            Mailer mailer = MailFixture.mailer(unit, MailFixture.settings(1), clock);
            unit.call(() -> mailer.send(MAIL));

            assertThat(bodies(unit)).singleElement().asString().doesNotContain("token", "welcome", "Anna");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void aNodeWithAnotherSecretSendsNothingAndLeavesItToOneThatCan(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            Mailer mailer = MailFixture.mailer(unit, MailFixture.settings(1), clock);
            unit.call(() -> mailer.send(MAIL));
            List<Mail> sent = new ArrayList<>();

            MailRound stranger = new MailRound(new Outbox(unit.dataSource(), new Seal("of another one")), clock);
            assertThat(stranger.takeOne(sent::add)).isTrue();
            assertThat(sent).isEmpty();

            clock.advance(Duration.ofMinutes(2));
            assertThat(new MailRound(MailFixture.outbox(unit), clock).takeOne(sent::add))
                    .isTrue();
            assertThat(sent).containsExactly(MAIL);
        }
    }

    private static List<String> bodies(JpaTestUnit unit) throws SQLException {
        try (Connection connection = unit.dataSource().getConnection();
                Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery("select body from mail_outbox")) {
            List<String> bodies = new ArrayList<>();
            while (rows.next()) {
                bodies.add(rows.getString(1));
            }
            return bodies;
        }
    }

    @Test
    void theWaitGrowsFromAMinuteToSixHours() {
        assertThat(RetryRule.next(1, Duration.ZERO)).contains(Duration.ofMinutes(1));
        assertThat(RetryRule.next(3, Duration.ZERO)).contains(Duration.ofMinutes(4));
        assertThat(RetryRule.next(50, Duration.ofDays(2))).contains(Duration.ofHours(6));
        assertThat(RetryRule.next(50, Duration.ofDays(4))).isEmpty();
    }
}
