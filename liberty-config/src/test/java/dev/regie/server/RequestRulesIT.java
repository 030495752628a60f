package dev.regie.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.regie.core.shared.Json;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules for requests, whoever makes them: origin, host, headers, sessions and tokens (ADR 1 and 3). */
class RequestRulesIT {

    private static final String LESSON = "/play/" + Samples.COURSE + "/" + Samples.LESSON;
    private static final String RENEW = LessonClient.text(Map.of("course", Samples.COURSE, "activity", Samples.LESSON));

    private final RegieServer server = RegieServer.shared();
    private final Http http = Http.withoutCookies();

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, same-site",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, none",
        "Origin, https://elsewhere.example.org",
        "Origin, null",
        "Accept, application/json"
    })
    void a_change_by_session_is_refused_unless_it_comes_from_our_own_page(String header, String value) {
        assertThat(cohortBy("Cookie", Demo.ADMIN.cookie(), header, value).statusCode())
                .isEqualTo(403);
        assertThat(renewBy("Cookie", Demo.LEARNER.cookie(), header, value).statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_change_by_session_from_our_own_page_passes() {
        assertThat(cohortBy("Cookie", Demo.ADMIN.cookie(), "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .as("understood as a wish for a cohort, an empty one")
                .isEqualTo(400);
        assertThat(renewBy("Cookie", Demo.LEARNER.cookie(), "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(200);
        assertThat(renewBy("Cookie", Demo.LEARNER.cookie(), "Origin", server.url(""))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void what_the_browser_says_of_itself_counts_more_than_an_origin() {
        assertThat(renewBy("Cookie", Demo.LEARNER.cookie(), "Sec-Fetch-Site", "cross-site", "Origin", server.url(""))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_change_with_a_key_needs_no_origin() {
        assertThat(cohortBy("Authorization", Demo.KEY).statusCode()).isEqualTo(400);
    }

    @Test
    void nobody_clicks_in_the_application_from_elsewhere() {
        HttpResponse<String> click = http.send(
                "POST",
                server.url("/?v-r=uidl&v-uiId=0"),
                "{}",
                "Cookie",
                Demo.ADMIN.cookie(),
                "Sec-Fetch-Site",
                "cross-site");
        assertThat(click.statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/login",
                "/learn",
                "/api/me",
                "/xapi/about",
                "/play/assets/player.js",
                "/metrics",
                "/openapi",
                "/openapi/ui",
                "/health/ready",
                "/content/x"
            })
    void the_content_host_serves_nothing_of_ours(String path) {
        assertThat(http.get(server.contentUrl(path)).statusCode()).isEqualTo(404);
    }

    @Test
    void content_is_served_nowhere_else() {
        assertThat(http.get(server.url("/content/x")).statusCode()).isEqualTo(404);
        assertThat(http.get(server.otherHostUrl("/content/x")).statusCode()).isEqualTo(404);
    }

    @Test
    void a_page_asked_under_the_content_hosts_name_is_at_our_own_address() {
        for (String page : List.of("/learn?q=1", "/login", LESSON)) {
            HttpResponse<String> answer = http.get(server.otherHostUrl(page), "Cookie", Demo.LEARNER.cookie());
            assertThat(answer.statusCode()).as(page).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location")).contains(server.url(page));
        }
    }

    @Test
    void programs_reach_us_under_any_name() {
        assertThat(http.get(server.otherHostUrl("/xapi/about")).statusCode()).isEqualTo(200);
        assertThat(http.get(server.otherHostUrl("/health/ready")).statusCode()).isEqualTo(200);
        assertThat(http.get(server.otherHostUrl("/api/people"), "Authorization", Demo.KEY)
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login",
                "/learn",
                "/api/me",
                "/xapi/about",
                "/nothing",
                "/play/communication/listening",
                "/play/assets/player.css"
            })
    void every_answer_tells_the_browser_to_be_careful(String path) {
        HttpResponse<String> answer = http.get(server.url(path));
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).isPresent();
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("frame-ancestors 'none'"));
        assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
        assertThat(answer.headers().firstValue("Server")).isEmpty();
    }

    @Test
    void a_lesson_runs_nothing_inline() {
        HttpResponse<String> page = http.get(server.url(LESSON), "Cookie", Demo.LEARNER.cookie());
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .contains(
                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
                                + " connect-src 'self'; media-src 'self'; base-uri 'none'; form-action 'self';"
                                + " frame-ancestors 'none'; frame-src https://www.youtube-nocookie.com https://player.vimeo.com");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.body())
                .doesNotContain("<style")
                .doesNotContain(" style=")
                .doesNotContain(" on");
        assertThat(page.body().split("<script", -1)).hasSize(2);
    }

    @Test
    void a_picture_runs_nothing_at_all() {
        LessonClient lesson = LessonClient.open(server, Demo.LEARNER.cookie(), Samples.COURSE, Samples.LESSON);
        String address = LessonClient.blocks(lesson.begin(), "image")
                .getFirst()
                .get("src")
                .asString();
        HttpResponse<String> picture = http.get(server.url(address));
        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).contains("default-src 'none'").doesNotContain("script-src"));
        assertThat(picture.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(kept -> assertThat(kept).contains("immutable"));
    }

    @Test
    void signing_in_changes_the_session_and_signing_out_ends_it() {
        try (BrowserContext browser = Browsers.person("en-GB", 1200)) {
            Page page = browser.newPage();
            page.navigate(server.url("/login"));
            Browsers.settle(page);
            String before = Demo.cookieOf(server, browser);

            page = Demo.TRAINER.signIn(server, browser);
            String after = Demo.cookieOf(server, browser);
            assertThat(after).isNotEqualTo(before);
            assertThat(me(before)).isEqualTo(401);
            assertThat(me(after)).isEqualTo(200);
            assertThat(browser.cookies().stream().filter(cookie -> cookie.name.equals("REGIESESSION")))
                    .allSatisfy(cookie -> {
                        assertThat(cookie.httpOnly).isTrue();
                        assertThat(cookie.sameSite.name()).isEqualTo("LAX");
                    });

            page.locator(".profile-menu vaadin-menu-bar-button").first().click();
            page.locator("vaadin-menu-bar-item")
                    .filter(new Locator.FilterOptions().setHasText(Pattern.compile("Sign out|Uitloggen")))
                    .click();
            page.waitForURL(url -> url.contains("/login"));
            assertThat(me(after)).isEqualTo(401);
        }
    }

    @Test
    void the_lessons_json_takes_tokens_and_no_cookies() {
        HttpResponse<String> byCookie = http.send(
                "POST",
                server.url("/play/api/sessions"),
                "{}",
                "Cookie",
                Demo.LEARNER.cookie(),
                "Content-Type",
                "application/json",
                "Sec-Fetch-Site",
                "same-origin");
        assertThat(byCookie.statusCode()).isEqualTo(401);
        assertThat(byCookie.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }

    @Test
    void a_lessons_token_opens_neither_the_record_nor_the_api() {
        LessonClient lesson = LessonClient.open(server, Demo.LEARNER.cookie(), Samples.COURSE, Samples.LESSON);
        for (String path : List.of("/xapi/statements", "/api/me", "/api/people")) {
            assertThat(http.get(
                                    server.url(path),
                                    "Authorization",
                                    "Bearer " + lesson.token(),
                                    "X-Experience-API-Version",
                                    "1.0.3")
                            .statusCode())
                    .as(path)
                    .isEqualTo(401);
        }
    }

    @Test
    void a_token_of_one_registration_does_not_open_another() {
        refusesOthers(Samples.LESSON, List.of("/events", "/end"));
        refusesOthers("assessment", List.of("/attempt", "/attempt/submit", "/end"));
    }

    private void refusesOthers(String activity, List<String> calls) {
        LessonClient one = LessonClient.open(server, Demo.LEARNER.cookie(), Samples.COURSE, activity);
        LessonClient other = LessonClient.open(server, Demo.LEARNER_HALF_WAY.cookie(), Samples.COURSE, activity);
        String session = LessonClient.session(one.begin());
        for (String call : calls) {
            int status = other.post(session + call, "{\"events\":[]}").statusCode();
            assertThat(status)
                    .as(activity + call)
                    .isIn(call.equals("/end") ? List.of(204, 403, 404) : List.of(403, 404));
        }
        String own = activity.equals(Samples.LESSON) ? "/events" : "/attempt";
        assertThat(one.post(session + own, "{\"events\":[]}").statusCode())
                .as("the session is still open")
                .isEqualTo(200);
    }

    @Test
    void an_invented_token_opens_nothing() {
        HttpResponse<String> answer = http.send(
                "POST",
                server.url("/play/api/sessions"),
                "{}",
                "Authorization",
                "Bearer invented",
                "Content-Type",
                "application/json");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(Json.MAPPER.readTree(answer.body()).get("status").asInt()).isEqualTo(401);
    }

    private int me(String cookie) {
        return http.get(server.url("/api/me"), "Cookie", cookie).statusCode();
    }

    private HttpResponse<String> cohortBy(String... headers) {
        return change("/api/cohorts", "{}", headers);
    }

    private HttpResponse<String> renewBy(String... headers) {
        return change("/play/renew", RENEW, headers);
    }

    private HttpResponse<String> change(String path, String body, String... headers) {
        List<String> all = new ArrayList<>(List.of("Content-Type", "application/json"));
        all.addAll(List.of(headers));
        return http.send("POST", server.url(path), body, all.toArray(String[]::new));
    }
}
