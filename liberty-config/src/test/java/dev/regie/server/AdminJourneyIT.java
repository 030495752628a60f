package dev.regie.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An admin makes a cohort, and its people see the course; a learner stays out of the admin's pages. */
class AdminJourneyIT {

    private final RegieServer server = RegieServer.shared();

    @Test
    void a_new_cohort_puts_the_course_on_its_learners_home() {
        try (Visitor trainer = Visitor.onPhone(server, "nl-NL").signIn("trainer@example.org")) {
            assertThat(trainer.open("/learn").locator(".next-step")).hasCount(0);
        }
        try (Visitor admin = Visitor.atDesk(server, "nl-NL").signIn("admin@example.org")) {
            Page page = admin.open("/admin/cohorts/new");
            exactly(page, "Naam").fill("Kleine groep");
            day(page, "Eerste dag", "1-12-2026");
            day(page, "Laatste dag", "1-2-2027");
            pick(page, "Mensen erbij", "Hofstra");
            pick(page, "Cursussen", "Communicatie");
            page.getByText("Groep maken en mensen inschrijven").click();
            assertThat(page.getByText("De groep is gemaakt, met één persoon")).isVisible();
            assertThat(admin.complaints()).isEmpty();
            admin.open("/admin/cohorts");
            assertThat(page.getByText("Kleine groep")).isVisible();
        }
        try (Visitor trainer = Visitor.onPhone(server, "nl-NL").signIn("trainer@example.org")) {
            Page page = trainer.open("/learn");
            assertThat(page.locator(".next-step")).containsText("Waar sta je nu?");
        }
    }

    @Test
    void search_opens_the_very_block() {
        try (Visitor manager = Visitor.atDesk(server, "nl-NL").signIn("manager@example.org")) {
            Page page = manager.open("/search?q=samenvatten");
            page.locator("main a[href*='/play/'][href*='#']").first().click();
            page.waitForURL("**/play/**#*");
            String block = page.url().replaceAll(".*#", "");
            page.locator("section.block[id='" + block + "']").waitFor();
            assertThat(page.locator("section.block[id='" + block + "']")).isInViewport();
            assertThat(manager.complaints()).isEmpty();
        }
    }

    private static Locator exactly(Page page, String label) {
        return page.locator("main").getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    private static void day(Page page, String label, String day) {
        exactly(page, label).fill(day);
        page.keyboard().press("Enter");
        Browsers.settle(page);
    }

    private static void pick(Page page, String label, String words) {
        exactly(page, label).click();
        Browsers.settle(page);
        exactly(page, label).fill(words);
        Browsers.settle(page);
        page.locator("vaadin-multi-select-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText(words).setVisible(true))
                .first()
                .click();
        page.keyboard().press("Escape");
        Browsers.settle(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin/people",
                "/admin/teams",
                "/admin/cohorts",
                "/admin/cohorts/new",
                "/admin/statements",
                "/studio",
                "/team"
            })
    void a_learner_cannot_reach_the_pages_of_others(String path) {
        try (Visitor learner = Visitor.atDesk(server, "en-GB").signIn("learner@example.org")) {
            Page page = learner.open(path);
            assertThat(page.locator("body")).containsText("not for you");
            assertThat(page.locator("vaadin-grid")).hasCount(0);
        }
    }
}
