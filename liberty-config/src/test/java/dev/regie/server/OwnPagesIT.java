package dev.regie.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The pages that learners, managers and trainers have for themselves. */
class OwnPagesIT {

    private final RegieServer server = RegieServer.shared();

    @Tag(OnH2.ALONE)
    @Test
    void a_note_is_kept_while_it_is_written_found_deleted_and_put_back() {
        try (Visitor learner = Visitor.atDesk(server, "nl-NL").signIn("learner2@example.org")) {
            Page page = learner.open("/learn/journal");
            write(page, "Ik liet een stilte vallen.");
            write(page, "Iets anders.");
            Locator words =
                    page.locator("main").getByLabel("Zoek in je dagboek").last();
            words.fill("STILTE");
            words.press("Tab");
            assertThat(page.locator(".journal-item")).hasCount(1);
            Locator item = page.locator(".journal-item").first();
            assertThat(item).containsText("Ik liet een stilte vallen.");
            item.locator("vaadin-button").last().click();
            assertThat(item).containsText("Verwijderd.");
            item.locator("vaadin-button").click();
            assertThat(item).containsText("Ik liet een stilte vallen.");
            assertThat(learner.complaints()).isEmpty();
        }
    }

    private static void write(Page page, String note) {
        button(page, "Nieuwe notitie").click();
        page.getByLabel("Je notitie").fill(note);
        assertThat(page.locator(".note-editor [role=status]")).containsText("Bewaard");
        button(page, "Klaar").click();
        assertThat(page.locator(".journal-item").first()).containsText(note);
    }

    private static Locator button(Page page, String label) {
        return page.locator("main vaadin-button", new Page.LocatorOptions().setHasText(label));
    }
}
