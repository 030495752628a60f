package dev.regie.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Small things over which somebody who reads would stumble. */
@Tag(OnH2.ALONE)
class ReadableIT {

    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b(?!s)");

    private final RegieServer server = RegieServer.shared();

    @Test
    void a_long_page_is_printed_to_its_end() {
        try (Visitor trainer = Visitor.atDesk(server, "nl-NL").signIn("trainer@example.org")) {
            Page page = trainer.open("/studio/instruments/readiness");
            assertThat(trainer.heading()).isVisible();
            String printed = new String(page.pdf(new Page.PdfOptions().setFormat("A4")), StandardCharsets.ISO_8859_1);
            assertThat(SHEET.matcher(printed).results().count()).isGreaterThan(5);
        }
    }

    @Test
    void a_list_in_a_hand_out_is_a_list() {
        try (Visitor trainer = Visitor.onPhone(server, "nl-NL").signIn("trainer@example.org")) {
            Page page = trainer.open("/play/preview/understanding/practice");
            Locator list = page.locator(".material-text ul").first();
            assertThat(list).isVisible();
            assertThat(list).not().hasCSS("list-style-type", "none");
        }
    }

    @Test
    void how_many_to_choose_stands_with_the_question() {
        try (Visitor trainer = Visitor.onPhone(server, "nl-NL").signIn("trainer@example.org")) {
            Page page = trainer.open("/play/preview/managers/room");
            LessonPage.readIn(page, "nl");
            Locator asked = page.locator("section.block[id='clear-enough'] .ask");
            assertThat(asked).containsText("Kies er twee.");
            assertThat(asked.locator(".told")).hasText("Een kok in een verpleeghuis gaat over de menu’s.");
        }
    }

    @Test
    void amid_a_story_the_bar_does_not_promise_the_next_scene() {
        try (Visitor trainer = Visitor.onPhone(server, "nl-NL").signIn("trainer@example.org")) {
            Page page = trainer.open("/play/preview/understanding/case");
            assertThat(page.locator(".bottom-bar .on-short")).hasText(Pattern.compile("Volgend onderdeel|Next step"));
        }
    }

    @Test
    void a_preview_is_through_after_the_last_station_and_leads_back_to_its_course() {
        try (Visitor trainer = Visitor.onPhone(server, "nl-NL").signIn("trainer@example.org")) {
            Page page = trainer.open("/play/preview/understanding/refresher-90");
            page.locator(".bottom-bar a.on").click();
            page.waitForURL("**/studio/courses/understanding");
            assertThat(trainer.heading()).hasText("Empowerment begrijpen");
        }
    }
}
