package dev.regie.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An admin makes a cohort, and its people see the course; a learner stays out of the admin's pages. */
class AdminJourneyIT {

    private final RegieServer server = RegieServer.shared();

    @ParameterizedTest
    @ValueSource(strings = {"/admin/people", "/admin/teams", "/admin/cohorts", "/admin/cohorts/new", "/admin/statements", "/studio", "/team"})
    void a_learner_cannot_reach_the_pages_of_others(String path) {
        try (Visitor learner = Visitor.atDesk(server, "en-GB").signIn("learner@example.org")) {
            Page page = learner.open(path);
            assertThat(page.locator("body")).containsText("not for you");
            assertThat(page.locator("vaadin-grid")).hasCount(0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/people", "/admin/teams", "/admin/cohorts", "/admin/cohorts/new", "/admin/statements", "/studio", "/studio/courses/communication"})
    void the_pages_of_an_admin_are_fit_for_everyone(String path) {
        for (int width : new int[] {390, 1440}) {
            try (Visitor admin = (width < 500 ? Visitor.onPhone(server, "nl-NL") : Visitor.atDesk(server, "en-GB"))
                    .signIn("admin@example.org")) {
                Page page = admin.open(path);
                admin.heading().waitFor();
                LearnerJourneyIT.picture(page, path.substring(1).replace('/', '-') + "-" + width);
                Accessibility.check(page);
                Accessibility.checkReflow(page);
                assertThat(admin.complaints()).isEmpty();
            }
        }
    }
}
