package dev.regie.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages that learners, managers and trainers have for themselves. */
class OwnPagesIT {

    private final RegieServer server = RegieServer.shared();

    /** Looks do not depend on the database. */
    @EnabledIfSystemProperty(named = "regie.test.engine", matches = "H2")
    @ParameterizedTest
    @CsvSource({
        "learner2, /learn, nl-NL, 390",
        "learner2, /learn/courses/communication, en-GB, 1440",
        "learner2, /learn/courses/specimen, nl-NL, 390",
        "learner2, /learn/catalogue, nl-NL, 390",
        "learner2, /learn/catalogue?language=en, en-GB, 1440",
        "learner2, /learn/journal, nl-NL, 390",
        "learner2, /learn/record, en-GB, 390",
        "manager, /team, nl-NL, 390",
        "manager, /team?show=busy, en-GB, 1440",
        "trainer, /studio/courses/communication, nl-NL, 390",
        "trainer, /studio/courses/communication/materials, en-GB, 390"
    })
    void a_page_is_fit_for_everyone(String who, String path, String locale, int width) {
        try (Visitor visitor = (width < 500 ? Visitor.onPhone(server, locale) : Visitor.atDesk(server, locale))
                .signIn(who + "@example.org")) {
            Page page = visitor.open(path);
            visitor.heading().waitFor();
            LearnerJourneyIT.picture(page, who + path.replaceAll("[^a-z0-9]+", "-") + "-" + width);
            Accessibility.check(page);
            Accessibility.checkReflow(page);
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void a_note_is_kept_while_it_is_written_found_deleted_and_put_back() {
        try (Visitor learner = Visitor.atDesk(server, "nl-NL").signIn("learner2@example.org")) {
            Page page = learner.open("/learn/journal");
            button(page, "Nieuwe notitie").click();
            page.getByLabel("Je notitie").fill("Ik liet een stilte vallen.");
            assertThat(page.locator(".note-editor [role=status]")).containsText("Bewaard");
            button(page, "Klaar").click();
            Locator words =
                    page.locator("main").getByLabel("Zoek in je dagboek").last();
            words.fill("STILTE");
            words.press("Tab");
            Browsers.settle(page);
            Locator item = page.locator(".journal-item").first();
            assertThat(item).containsText("Ik liet een stilte vallen.");
            item.locator("vaadin-button").last().click();
            assertThat(item).containsText("Verwijderd.");
            item.locator("vaadin-button").click();
            assertThat(item).containsText("Ik liet een stilte vallen.");
            assertThat(learner.complaints()).isEmpty();
        }
    }

    private static Locator button(Page page, String label) {
        return page.locator("main vaadin-button", new Page.LocatorOptions().setHasText(label));
    }
}
