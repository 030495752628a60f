package dev.regie.core.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class MailServerTest {
    @Test
    void anAddressSaysWhereAsWhomAndFromWhom() {
        assertThat(MailServer.parse(
                        "smtp://re%40gie:a%3Ab+c@mail.example.org:2525?from=regie@example.org&tls=required"))
                .contains(new MailServer(
                        "mail.example.org",
                        2525,
                        Optional.of("re@gie"),
                        Optional.of("a:b+c"),
                        false,
                        true,
                        "regie@example.org"));
    }

    @Test
    void thePortIsTheUsualOneUnlessGiven() {
        assertThat(MailServer.parse("smtp://mail.example.org?from=a@b.org").map(MailServer::port))
                .contains(587);
        assertThat(MailServer.parse("smtps://mail.example.org?from=a@b.org").map(MailServer::port))
                .contains(465);
    }

    @Test
    void anythingElseIsRefused() {
        assertThat(MailServer.parse("mail.example.org")).isEmpty();
        assertThat(MailServer.parse("smtp://mail.example.org")).isEmpty();
        assertThat(MailServer.parse("http://mail.example.org?from=a@b.org")).isEmpty();
        assertThat(MailServer.parse("smtp://mail.example.org?from=nobody")).isEmpty();
    }

    @Test
    void thePasswordIsNotPrinted() {
        assertThat(MailServer.parse("smtp://a:geheim@mail.example.org?from=a@b.org")
                        .toString())
                .doesNotContain("geheim");
    }
}
