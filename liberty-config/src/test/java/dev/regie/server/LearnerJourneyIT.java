package dev.regie.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.regie.core.shared.Language;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A learner takes the course, fails and then passes; the record shows it to an outside client. */
class LearnerJourneyIT {

    private final RegieServer server = RegieServer.shared();

    @Test
    void a_learner_takes_the_course_at_a_desk_in_English() {
        try (Visitor learner = Visitor.atDesk(server, "en-GB").signIn("learner@example.org")) {
            takesTheCourse(learner, "en", "listening");
            learner.open("/learn");
            assertThat(learner.complaints()).isEmpty();
        }
        recordShows("completed", "/activities/listening");
        recordShows("failed", "/activities/assessment");
        recordShows("passed", "/activities/assessment");
    }

    @Test
    void a_learner_goes_on_half_way_on_a_phone_in_Dutch() {
        try (Visitor learner = Visitor.onPhone(server, "nl-NL").signIn("learner2@example.org")) {
            takesTheCourse(learner, "nl", "feedback");
            assertThat(learner.complaints()).isEmpty();
        }
    }

    private void takesTheCourse(Visitor learner, String lang, String first) {
        Page page = learner.open("/learn");
        picture(page, "home-" + lang);
        Accessibility.check(page);
        Accessibility.checkReflow(page);
        page.locator(".next-step a").first().click();
        page.waitForURL("**/play/communication/" + first + "*");
        String activity = first;
        while (!activity.equals("assessment")) {
            Browsers.settle(page);
            readIn(page, lang);
            new LessonPage(page).workThrough();
            picture(page, "lesson-" + lang);
            Accessibility.check(page);
            Accessibility.checkReflow(page);
            page.locator(".end-on a, .bottom-bar a.button:not(.bar-previous)")
                    .first()
                    .click();
            String left = "/communication/" + activity;
            page.waitForURL(url -> !url.contains(left));
            activity = page.url().replaceAll(".*/play/communication/([a-z-]+).*", "$1");
        }
        Browsers.settle(page);
        readIn(page, lang);
        AssessmentPage assessment = new AssessmentPage(
                page, Communication.assessment(), Language.ofTag(lang).orElseThrow());
        assessment.take(false);
        assertThat(page.locator(".verdict-panel.is-wrong")).isVisible();
        assessment.take(true);
        assertThat(page.locator(".verdict-panel.is-right")).isVisible();
        picture(page, "passed-" + lang);
        Accessibility.check(page);
        learner.open("/learn/courses/communication");
        assertThat(page.locator(".station[data-state=done]")).hasCount(3);
        Accessibility.check(page);
    }

    /** Switches the language of the content, if it is another one. */
    private static void readIn(Page page, String lang) {
        page.locator(".languages button").first().waitFor();
        if (page.locator(".languages button[lang=" + lang + "][aria-pressed=true]")
                        .count()
                == 0) {
            page.locator(".languages button[lang=" + lang + "]").click();
            page.locator(".languages button[lang=" + lang + "][aria-pressed=true]")
                    .waitFor();
        }
    }

    private void recordShows(String verb, String activity) {
        String statements = new Http()
                .get(
                        server.url("/xapi/statements?verb=http://adlnet.gov/expapi/verbs/" + verb),
                        "Authorization",
                        Http.basic("demo-key", "demo-secret"),
                        "X-Experience-API-Version",
                        "1.0.3")
                .body();
        assertThat(statements).contains("/courses/communication" + activity);
    }

    @ParameterizedTest
    @CsvSource({"nl-NL,390", "en-GB,390", "nl-NL,1440", "en-GB,1440"})
    void the_sign_in_page_is_fit_for_everyone(String locale, int width) {
        try (Visitor visitor = width < 500 ? Visitor.onPhone(server, locale) : Visitor.atDesk(server, locale)) {
            Page page = visitor.open("/login");
            page.locator("vaadin-email-field input").waitFor();
            picture(page, "sign-in-" + locale + "-" + width);
            Accessibility.check(page);
            Accessibility.checkReflow(page);
        }
    }

    static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of(
                        System.getProperty("regie.test.work", "target/server-tests"), "pictures", name + ".png"))
                .setFullPage(false));
    }
}
