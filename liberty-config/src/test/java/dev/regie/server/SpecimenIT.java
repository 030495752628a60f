package dev.regie.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.catalogue.content.Item;
import dev.regie.core.catalogue.content.Lesson;
import dev.regie.core.catalogue.content.Question;
import dev.regie.core.shared.Language;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of activity, block and question, looked at and used by a trainer in the preview, at a desk and on a phone, in both languages. */
@EnabledIfSystemProperty(
        named = "regie.test.engine",
        matches = "H2",
        disabledReason = "looks do not depend on the database")
class SpecimenIT {

    private final RegieServer server = RegieServer.shared();

    @ParameterizedTest
    @CsvSource({"nl, 390", "en, 1440"})
    void every_kind_can_be_seen_and_used(String lang, int width) {
        Language language = Language.ofTag(lang).orElseThrow();
        String locale = lang.equals("nl") ? "nl-NL" : "en-GB";
        try (Visitor trainer = (width < 500 ? Visitor.onPhone(server, locale) : Visitor.atDesk(server, locale))
                .signIn("trainer@example.org")) {
            for (Activity activity : Courses.SPECIMEN.activities()) {
                Page page = trainer.open("/play/preview/specimen/" + activity.id());
                page.locator("#title, #scene-title").first().waitFor();
                LearnerJourneyIT.readIn(page, lang);
                LearnerJourneyIT.picture(page, "specimen-" + activity.id() + "-" + lang + "-" + width);
                Accessibility.check(page);
                Accessibility.checkReflow(page);
                if (activity instanceof Lesson lesson) {
                    use(page, lesson, language);
                    Accessibility.check(page);
                    Accessibility.checkReflow(page);
                }
            }
            assertThat(trainer.complaints()).isEmpty();
        }
    }

    private static void use(Page page, Lesson lesson, Language language) {
        lesson.blocks().forEach(block -> {
            Locator shown = page.locator("section.block[id='" + block.id() + "']");
            shown.scrollIntoViewIfNeeded();
            if (block instanceof Question(boolean _, Item item)) {
                new AnswerForm(shown, language).answer(item, true);
                shown.locator(".question-actions button").click();
                shown.locator(".overall").waitFor();
                assertThat(shown.locator(".overall.is-wrong")).hasCount(0);
            } else {
                unfold(shown);
            }
        });
    }

    /** Opens, turns and goes on wherever a block lets one. */
    private static void unfold(Locator block) {
        for (Locator summary : block.locator("summary").all()) {
            summary.click();
        }
        for (Locator tab : block.locator("[role=tab]").all()) {
            tab.click();
            assertThat(tab).hasAttribute("aria-selected", "true");
        }
        for (Locator card : block.locator(".flip-button").all()) {
            card.click();
        }
        for (Locator box : block.locator("input[type=checkbox]").all()) {
            box.check();
        }
    }
}
