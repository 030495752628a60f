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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        try (Visitor trainer = Visitor.inLanguage(server, lang, width).signIn("trainer@example.org")) {
            Case story = story(course);
            Page page = trainer.open("/play/preview/" + course + "/" + story.id());
            page.locator("#scene-title").waitFor();
            LessonPage.readIn(page, lang);
            Album album = new Album(page, course + "-case-" + lang + "-" + width);
            for (List<CaseWalk.Step> tour : CaseTours.of(story)) {
                walk(page, story, tour, language, album);
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

    /** Pictures of what was not met before, each held against the width of the page. */
    private record Album(Page page, String name, Set<String> met) {
        Album(Page page, String name) {
            this(page, name, new HashSet<>());
        }

        void add(String what, Object shown) {
            if (met.add(what + shown)) {
                Pictures.takeWhole(page, name + "-" + what + "-" + met.size());
                Accessibility.checkReflow(page);
            }
        }
    }

    private static void walk(Page page, Case story, List<CaseWalk.Step> steps, Language language, Album album) {
        CaseWalk at = CaseWalk.begin(story);
        for (CaseWalk.Step step : steps) {
            scene(page, at, language, album);
            String decisionId = step.decision();
            List<String> offered = at.offered().stream().map(Scene.Decision::id).toList();
            Scene.Decision decision = at.offered().get(offered.indexOf(decisionId));
            page.locator(".decisions button").nth(offered.indexOf(decisionId)).click();
            page.locator("#consequence-title").waitFor();
            says(page.locator(".taken"), decision.text(), language);
            says(page.locator(".consequence-text"), decision.consequence(), language);
            page.locator(".scene-page .actions button").click();
            says(page.locator(".scene-page .idea"), decision.idea(), language);
            album.add(at.scene().id() + "-" + decisionId, decision.consequence());
            page.locator(".scene-page .actions button").click();
            at = at.decide(decisionId).orElseThrow();
        }
        scene(page, at, language, album);
        says(page.locator(".scene-page .idea"), ((Scene.Ending) at.scene()).idea(), language);
    }

    private static void scene(Page page, CaseWalk at, Language language, Album album) {
        assertThat(page.locator("#scene-title")).hasText(plain(at.scene().title(), language));
        says(page.locator(".scene-page > .rich-text"), at.text(), language);
        assertThat(page.locator(".decisions button")).hasCount(at.offered().size());
        for (int nth = 0; nth < at.offered().size(); nth++) {
            says(
                    page.locator(".decisions button").nth(nth),
                    at.offered().get(nth).text(),
                    language);
        }
        album.add(at.scene().id(), List.of(at.text(), at.offered()));
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
