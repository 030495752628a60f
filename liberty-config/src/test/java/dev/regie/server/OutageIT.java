package dev.regie.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import dev.regie.core.shared.Json;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The database goes away and comes back while tools write and people look: they are told to wait, and the server needs no hand. */
@TestInstance(Lifecycle.PER_CLASS)
@EnabledIfSystemProperty(named = "regie.test.engine", matches = "POSTGRESQL")
class OutageIT {
    private static final String STATEMENT = """
            {"actor":{"mbox":"mailto:tool@example.org"},"verb":{"id":"https://example.org/did"},
             "object":{"id":"https://example.org/outage"}}""";

    private final Http http = Http.withoutCookies();
    private Cable cable;
    private RegieServer server;

    @BeforeAll
    void startBehindACable() {
        Map<String, String> environment = new HashMap<>(FirstStart.ofThisRun().database());
        URI database = URI.create(environment.get("REGIE_DB_URL").substring("jdbc:".length()));
        cable = new Cable(database.getPort());
        environment.put("REGIE_DB_URL", "jdbc:postgresql://127.0.0.1:" + cable.port() + database.getPath());
        server = RegieServer.startOn(environment);
    }

    @AfterAll
    void stop() {
        if (server != null) {
            server.close();
        }
        if (cable != null) {
            cable.close();
        }
    }

    @Test
    void without_its_database_it_answers_503_and_goes_on_by_itself_afterwards_3_2() {
        UUID before = UUID.randomUUID();
        assertThat(put(before).statusCode()).isEqualTo(204);

        cable.pull();
        UUID meanwhile = UUID.randomUUID();
        for (HttpResponse<String> answer : List.of(put(meanwhile), get(before), state())) {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After"))
                    .hasValueSatisfying(
                            seconds -> assertThat(Integer.parseInt(seconds)).isPositive());
            assertThat(Json.MAPPER.readTree(answer.body()).get("error").asString())
                    .contains("try again");
            assertThat(answer.headers().firstValue("X-Experience-API-Version")).contains("1.0.3");
        }

        cable.plugIn();
        Instant giveUp = Instant.now().plus(Duration.ofSeconds(60));
        int status = put(meanwhile).statusCode();
        while (status == 503 && Instant.now().isBefore(giveUp)) {
            status = put(meanwhile).statusCode();
        }
        assertThat(status).isEqualTo(204);
        assertThat(get(before).statusCode()).isEqualTo(200);
        assertThat(get(meanwhile).statusCode()).isEqualTo(200);
        assertThat(state().statusCode()).isEqualTo(200);
    }

    @Test
    void somebody_who_looks_at_a_page_meanwhile_reads_what_is_the_matter_and_goes_on_afterwards() {
        String cookie = Demo.LEARNER.signIn(server);
        assertThat(open("/learn", cookie).statusCode()).isEqualTo(200);

        cable.pull();
        for (String path : List.of("/", "/learn", "/admin/people", "/play/communication/listening")) {
            HttpResponse<String> answer = open(path, cookie);
            assertThat(answer.statusCode()).as(path).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).contains("5");
            assertThat(answer.body())
                    .contains("Regie kan even niet bij de gegevens", "Probeer het opnieuw", "lang=\"nl\"");
        }
        assertThat(open("/login", "").statusCode()).isEqualTo(200);
        for (String[] sent : new String[][] {{"Cookie", cookie}, {"Authorization", Demo.KEY}}) {
            HttpResponse<String> answer = http.get(server.url("/api/courses"), sent);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(answer.headers().firstValue("Retry-After")).contains("5");
        }

        HttpResponse<String> click = http.send(
                "POST",
                server.url("/?v-r=uidl&v-uiId=0"),
                "{}",
                "Content-Type",
                "application/json",
                "Origin",
                server.url(""),
                "Cookie",
                cookie);
        assertThat(click.statusCode()).as(click.body()).isEqualTo(503);
        assertThat(open("/session", cookie).statusCode()).isEqualTo(503);

        cable.plugIn();
        Instant giveUp = Instant.now().plus(Duration.ofSeconds(60));
        while (open("/learn", cookie).statusCode() == 503 && Instant.now().isBefore(giveUp)) {
            Thread.onSpinWait();
        }
        assertThat(open("/learn", cookie).statusCode()).isEqualTo(200);
    }

    @Test
    void a_click_in_an_open_page_waits_and_is_carried_out_once_the_data_are_back() {
        try (Visitor learner = Visitor.onPhone(server, "nl-NL").signIn("learner@example.org")) {
            Page page = learner.open("/learn/catalogue");
            Locator bar = page.locator("vaadin-connection-indicator[role=status][reconnecting]");
            assertThat(page.locator("vaadin-connection-indicator[role=status]")).isAttached();

            cable.pull();
            page.locator("a[href$='learn']").first().click();
            assertThat(bar).hasText(Pattern.compile("Geen verbinding.*"), patiently());
            assertThat(learner.heading()).hasText("Catalogus");

            cable.plugIn();
            assertThat(learner.heading()).hasText(Pattern.compile("Dag .*"), patiently());
            assertThat(bar).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(60_000));
            assertThat(page.locator("dialog.session-dialog[open]")).hasCount(0);
        }
    }

    private static LocatorAssertions.HasTextOptions patiently() {
        return new LocatorAssertions.HasTextOptions().setTimeout(60_000);
    }

    private HttpResponse<String> open(String path, String cookie) {
        return http.get(server.url(path), "Accept", "text/html", "Accept-Language", "nl", "Cookie", cookie);
    }

    private HttpResponse<String> put(UUID id) {
        return ask("PUT", "/xapi/statements?statementId=" + id, STATEMENT);
    }

    private HttpResponse<String> get(UUID id) {
        return ask("GET", "/xapi/statements?statementId=" + id, null);
    }

    private HttpResponse<String> state() {
        return ask("GET", "/xapi/activities/profile?activityId=https://example.org/outage", null);
    }

    private HttpResponse<String> ask(String method, String path, @Nullable String body) {
        return http.send(
                method,
                server.url(path),
                body,
                "Authorization",
                Demo.KEY,
                "Content-Type",
                "application/json",
                "X-Experience-API-Version",
                "1.0.3");
    }
}
