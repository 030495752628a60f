package dev.regie.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.regie.core.catalogue.content.Case;
import dev.regie.core.catalogue.content.CaseWalk;
import dev.regie.core.catalogue.content.Scene;
import dev.regie.core.shared.CommonMark;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.LanguageMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that anybody can meet in the curriculum's cases, played by a trainer in the preview and compared with its source. */
@Tag("long")
@Tag(OnH2.ALONE)
class CaseToursLongIT {

    private final RegieServer server = RegieServer.shared();

    static List<Arguments> tours() {
        return Courses.curriculum().stream()
                .map(course -> course.key().text())
                .flatMap(course -> Stream.of("nl", "en")
                        .flatMap(lang -> Stream.of(Arguments.of(course, lang, 390), Arguments.of(course, lang, 1440))))
                .toList();
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("tours")
    void every_scene_and_decision_is_told_as_it_was_written(String course, String lang, int width) {
        Language language = Language.ofTag(lang).orElseThrow();
        String locale = lang.equals("nl") ? "nl-NL" : "en-GB";
        try (Visitor trainer = (width < 500 ? Visitor.onPhone(server, locale) : Visitor.atDesk(server, locale))
                .signIn("trainer@example.org")) {
            Case story = story(course);
            Page page = trainer.open("/play/preview/" + course + "/" + story.id());
            page.locator("#scene-title").waitFor();
            LearnerJourneyIT.readIn(page, lang);
            var tours = CaseTours.of(story);
            for (int tour = 0; tour < tours.size(); tour++) {
                String pictures = course + "-case-" + lang + "-" + width + "-" + tour + "-";
                walk(page, story, tours.get(tour), language, pictures);
                page.locator(".actions button.is-quiet").click();
                assertThat(page.locator("#scene-title"))
                        .hasText(plain(CaseWalk.begin(story).scene().title(), language));
            }
            assertThat(trainer.complaints()).isEmpty();
        }
    }

    private static Case story(String course) {
        return Courses.curriculum().stream()
                .filter(each -> each.key().text().equals(course))
                .flatMap(each -> each.activities().stream())
                .filter(Case.class::isInstance)
                .map(Case.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static void walk(Page page, Case story, List<CaseWalk.Step> steps, Language language, String pictures) {
        CaseWalk at = CaseWalk.begin(story);
        for (int taken = 0; taken < steps.size(); taken++) {
            scene(page, at, language);
            LearnerJourneyIT.wholePicture(page, pictures + taken + "a");
            String decisionId = steps.get(taken).decision();
            List<String> offered = at.offered().stream().map(Scene.Decision::id).toList();
            Scene.Decision decision = at.offered().get(offered.indexOf(decisionId));
            page.locator(".decisions button").nth(offered.indexOf(decisionId)).click();
            page.locator("#consequence-title").waitFor();
            says(page.locator(".taken"), decision.text(), language);
            says(page.locator(".consequence-text"), decision.consequence(), language);
            page.locator(".scene-page .actions button").click();
            says(page.locator(".scene-page .idea"), decision.idea(), language);
            LearnerJourneyIT.wholePicture(page, pictures + taken + "b");
            Accessibility.checkReflow(page);
            page.locator(".scene-page .actions button").click();
            at = at.decide(decisionId).orElseThrow();
        }
        scene(page, at, language);
        says(page.locator(".scene-page .idea"), ((Scene.Ending) at.scene()).idea(), language);
        LearnerJourneyIT.wholePicture(page, pictures + "end");
    }

    private static void scene(Page page, CaseWalk at, Language language) {
        assertThat(page.locator("#scene-title")).hasText(plain(at.scene().title(), language));
        says(page.locator(".scene-page > .rich-text"), at.text(), language);
        assertThat(page.locator(".decisions button")).hasCount(at.offered().size());
        for (int nth = 0; nth < at.offered().size(); nth++) {
            says(
                    page.locator(".decisions button").nth(nth),
                    at.offered().get(nth).text(),
                    language);
        }
        Accessibility.checkReflow(page);
    }

    private static void says(Locator element, LanguageMap written, Language language) {
        assertThat(letters(element.textContent())).contains(letters(plain(written, language)));
    }

    private static String plain(LanguageMap written, Language language) {
        return CommonMark.plainText(written.exactly(language).orElseThrow());
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
