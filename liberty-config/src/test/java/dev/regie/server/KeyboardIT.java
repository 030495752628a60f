package dev.regie.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The work of every role, without a pointer; on a server of its own, since it enrols somebody whom others take for an outsider. */
@Tag(OnH2.ALONE)
class KeyboardIT {

    private static final RegieServer SERVER = RegieServer.start();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void a_trainer_opens_a_course_to_all_and_somebody_takes_it() {
        try (Visitor trainer = Visitor.atDesk(SERVER, "nl-NL")) {
            Keys keys = signIn(trainer, "trainer@example.org");
            trainer.open("/studio");
            keys.to("Communicatie en actief luisteren").pressAndSettle("Enter");
            trainer.page().waitForURL("**/studio/courses/communication");
            keys.to("Iedereen mag zich voor deze cursus inschrijven").pressAndSettle("Space");
            assertThat(trainer.page().getByText("Vanaf nu kan iedereen deze cursus beginnen"))
                    .isVisible();
            assertThat(trainer.complaints()).isEmpty();
        }
        try (Visitor learner = Visitor.atDesk(SERVER, "nl-NL")) {
            Keys keys = signIn(learner, "admin@example.org");
            Page page = learner.open("/learn/catalogue");
            keys.to("Naar de inhoud").press("Enter");
            keys.to("Communicatie en actief luisteren").pressAndSettle("Enter");
            page.waitForURL("**/learn/courses/communication");
            keys.to("Schrijf me in").pressAndSettle("Enter");
            keys.to("Schrijf me in").pressAndSettle("Enter");
            assertThat(page.getByText("Maak mijn inschrijving ongedaan")).isVisible();
            page.waitForFunction("() => document.activeElement.matches('h1')");
            scan(keys, learner.open("/play/communication/start-scan"));
            answer(keys, learner.open("/play/communication/listening"));
            assertThat(learner.complaints()).isEmpty();
        }
    }

    /** Says something of each statement. */
    private static void scan(Keys keys, Page page) {
        page.locator("fieldset.statement").first().waitFor();
        int statements = page.locator("fieldset.statement").count();
        for (int i = 0; i < statements; i++) {
            keys.toPart("fieldset.statement input").press("ArrowRight");
        }
        page.locator(".end.is-done").waitFor();
    }

    /** Answers the first question of a lesson. */
    private static void answer(Keys keys, Page page) {
        page.locator("regie-question").first().waitFor();
        keys.toPart("regie-question input, regie-question button, regie-question select")
                .press("Space");
        keys.toPart(".question-actions button").press("Enter");
        assertThat(page.locator(".overall").first()).isVisible();
    }

    @Test
    void a_search_begins_with_one_key_and_ends_in_the_lesson() {
        try (Visitor learner = Visitor.atDesk(SERVER, "nl-NL")) {
            Keys keys = signIn(learner, "learner2@example.org");
            learner.open("/learn");
            keys.press("/").type("stilte").pressAndSettle("Enter");
            learner.page().waitForURL("**/search?q=stilte*");
            keys.toPart("main a[href*='/play/']").press("Enter");
            learner.page().waitForURL("**/play/communication/**");
            assertThat(learner.complaints()).isEmpty();
        }
    }

    @Test
    void a_manager_asks_somebody_to_go_on() {
        try (Visitor manager = Visitor.atDesk(SERVER, "nl-NL")) {
            Keys keys = signIn(manager, "manager@example.org");
            Page page = manager.open("/team");
            keys.to("Vraag verder te gaan").pressAndSettle("Enter");
            keys.to("Een eigen zin").type("Kijken we er donderdag samen naar?");
            keys.to("Vraag").pressAndSettle("Enter");
            assertThat(page.getByText("Gevraagd. Het staat nu op de startpagina."))
                    .isVisible();
            page.waitForFunction("() => document.activeElement.matches('.team-act [role=status]')");
            assertThat(manager.complaints()).isEmpty();
        }
    }

    @Test
    void an_admin_adds_somebody() {
        try (Visitor admin = Visitor.atDesk(SERVER, "nl-NL")) {
            Keys keys = signIn(admin, "admin@example.org");
            admin.open("/admin/people");
            keys.to("Persoon toevoegen").pressAndSettle("Enter");
            keys.to("Voornaam").type("Toets");
            keys.to("Achternaam").type("Aanslag");
            keys.to("E-mail").type("toets@example.org");
            keys.to("Toevoegen").pressAndSettle("Enter");
            assertThat(admin.heading()).hasText("Toets Aanslag");
            assertThat(admin.complaints()).isEmpty();
        }
    }

    private Keys signIn(Visitor visitor, String email) {
        Page page = visitor.open("/login");
        page.locator("vaadin-password-field input").waitFor();
        Keys keys = new Keys(page);
        keys.to("E-mailadres").type(email);
        keys.to("Wachtwoord").type("empower-2026").press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        Browsers.settle(page);
        return keys;
    }
}
