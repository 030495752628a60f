package dev.regie.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.catalogue.content.Assessment;
import dev.regie.core.catalogue.content.Availability;
import dev.regie.core.catalogue.content.Briefed;
import dev.regie.core.catalogue.content.Case;
import dev.regie.core.catalogue.content.SelfAssessment;
import dev.regie.core.catalogue.content.WithBlocks;
import dev.regie.core.shared.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A learner takes the course, fails and then passes; the record shows it to an outside client. */
class LearnerJourneyIT {

    private final RegieServer server = RegieServer.shared();
    private boolean saidAtTheStart;

    /** From the beginning; the other journey, on both engines, goes on half-way. */
    @Tag(OnH2.ALONE)
    @Test
    void a_learner_takes_the_course_at_a_desk_in_English() {
        try (Visitor learner = Visitor.atDesk(server, "en-GB").signIn("learner@example.org")) {
            takesTheCourse(learner, "en", required().getFirst().id());
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
            takesTheCourse(learner, "nl", required().get(required().size() / 2).id());
            assertThat(learner.complaints()).isEmpty();
        }
    }

    private void takesTheCourse(Visitor learner, String lang, String first) {
        Page page = learner.open("/learn");
        Pictures.take(page, "home-" + lang);
        Accessibility.check(page);
        Accessibility.checkReflow(page);
        page.locator(".next-step a").first().click();
        page.waitForURL("**/play/communication/" + first + "*");
        Set<String> kinds = new HashSet<>();
        for (Activity activity = activity(page); !opensLater(activity); activity = next(page, activity)) {
            Browsers.settle(page);
            LessonPage.readIn(page, lang);
            doIt(page, activity, lang);
            if (kinds.add(activity.kind())) {
                Pictures.take(page, activity.kind() + "-" + lang);
                Accessibility.check(page);
                Accessibility.checkReflow(page);
            }
        }
        learner.open("/learn/courses/communication");
        assertThat(page.locator(".station[data-state=done]")).hasCount(doneAtTheEnd());
        Accessibility.check(page);
    }

    /** What comes after the course opens days later. */
    private static boolean opensLater(Activity activity) {
        return activity.availability() instanceof Availability.After(var anchor, int days)
                && anchor == Availability.Anchor.COURSE_DONE
                && days > 0;
    }

    /** Everything but what takes place elsewhere and what opens later. */
    private static int doneAtTheEnd() {
        return (int) Courses.COMMUNICATION.activities().stream()
                .filter(activity -> !(activity instanceof Briefed) && !opensLater(activity))
                .count();
    }

    private static Activity activity(Page page) {
        String id = page.url().replaceAll(".*/play/communication/([a-z0-9-]+).*", "$1");
        return Courses.COMMUNICATION.activity(id).orElseThrow();
    }

    private static Activity next(Page page, Activity left) {
        Locator on = page.locator(".end-on a, .scene-page .actions a, .bottom-bar a.button:not(.bar-previous)");
        on.first().click();
        page.waitForURL(url -> !url.contains("/communication/" + left.id()));
        Browsers.settle(page);
        return page.url().contains("/play/")
                ? activity(page)
                : Courses.COMMUNICATION.activities().getLast();
    }

    private void doIt(Page page, Activity activity, String lang) {
        switch (activity) {
            case WithBlocks _ -> new LessonPage(page).workThrough();
            case Case _ -> new CasePage(page).playToAnEnd(count -> count - 1);
            case SelfAssessment.Start _ -> {
                sayOfEach(page, 1);
                saidAtTheStart = true;
            }
            case SelfAssessment.End _ -> {
                sayOfEach(page, 3);
                if (saidAtTheStart) {
                    assertThat(page.locator(".change .moved"))
                            .hasCount(page.locator("fieldset.statement").count());
                    page.locator(".changes").scrollIntoViewIfNeeded();
                    Pictures.take(page, "change-" + lang);
                }
            }
            case Briefed _ -> page.locator("article.briefing").waitFor();
            case Assessment bank -> {
                AssessmentPage assessment =
                        new AssessmentPage(page, bank, Language.ofTag(lang).orElseThrow());
                assessment.take(false);
                assertThat(page.locator(".verdict-panel.is-wrong")).isVisible();
                assessment.take(true);
                assertThat(page.locator(".verdict-panel.is-right")).isVisible();
            }
        }
    }

    private static void sayOfEach(Page page, int step) {
        for (Locator statement : page.locator("fieldset.statement").all()) {
            statement.locator("input").nth(step).check();
        }
        page.locator(".end.is-done").waitFor();
    }

    /** What the demo's learners go through; one has not begun, the other has done the first half. */
    private static List<Activity> required() {
        return Courses.COMMUNICATION.activities().stream()
                .filter(Activity::required)
                .toList();
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

    @Tag(OnH2.ALONE)
    @ParameterizedTest
    @CsvSource({"nl-NL,390", "en-GB,390", "nl-NL,1440", "en-GB,1440"})
    void the_sign_in_page_is_fit_for_everyone(String locale, int width) {
        try (Visitor visitor = width < 500 ? Visitor.onPhone(server, locale) : Visitor.atDesk(server, locale)) {
            Page page = visitor.open("/login");
            page.locator("vaadin-email-field input").waitFor();
            Pictures.take(page, "sign-in-" + locale + "-" + width);
            Accessibility.check(page);
            Accessibility.checkReflow(page);
        }
    }
}
