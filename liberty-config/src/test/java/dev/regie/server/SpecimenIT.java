package dev.regie.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.regie.core.catalogue.content.Accordion;
import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.catalogue.content.Assessment;
import dev.regie.core.catalogue.content.Case;
import dev.regie.core.catalogue.content.Commitments;
import dev.regie.core.catalogue.content.Dialogue;
import dev.regie.core.catalogue.content.FlipCards;
import dev.regie.core.catalogue.content.Item;
import dev.regie.core.catalogue.content.Lesson;
import dev.regie.core.catalogue.content.LessonBlock;
import dev.regie.core.catalogue.content.Question;
import dev.regie.core.catalogue.content.Recording;
import dev.regie.core.catalogue.content.Tabs;
import dev.regie.core.catalogue.content.Term;
import dev.regie.core.catalogue.content.TermMentions;
import dev.regie.core.shared.Language;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of activity, block and question, looked at and used by a trainer in the preview, at a desk and on a phone, in both languages. */
class SpecimenIT {

    private final RegieServer server = RegieServer.shared();

    @Tag(OnH2.ALONE)
    @Test
    void every_kind_can_be_seen_and_used_on_a_phone_in_Dutch() {
        walkThrough("nl", 390, "light");
    }

    @Tag(OnPostgresql.ALONE)
    @Test
    void every_kind_can_be_seen_and_used_at_a_desk_in_English() {
        walkThrough("en", 1440, "light");
    }

    /** The narrowest is a desk at 400 % zoom. */
    @Tag("long")
    @Tag(OnH2.ALONE)
    @ParameterizedTest
    @CsvSource({
        "en, 390, light",
        "nl, 1440, light",
        "nl, 320, light",
        "en, 320, dark",
        "nl, 390, dark",
        "en, 1440, dark"
    })
    void every_kind_can_be_seen_and_used_however_it_is_shown(String lang, int width, String colours) {
        walkThrough(lang, width, colours);
    }

    private void walkThrough(String lang, int width, String colours) {
        Language language = Language.ofTag(lang).orElseThrow();
        try (Visitor trainer = Visitor.inLanguage(server, lang, width).signIn("trainer@example.org")) {
            trainer.page()
                    .emulateMedia(new Page.EmulateMediaOptions()
                            .setColorScheme(colours.equals("dark") ? ColorScheme.DARK : ColorScheme.LIGHT));
            for (Activity activity : Courses.SPECIMEN.activities()) {
                String picture = "specimen-" + activity.id() + "-" + lang + "-" + width + "-" + colours;
                Page page = trainer.open("/play/preview/specimen/" + activity.id());
                page.locator("#title, #scene-title").first().waitFor();
                LessonPage.readIn(page, lang);
                fitForEveryone(page);
                Pictures.takeWhole(page, picture);
                if (use(page, activity, language)) {
                    fitForEveryone(page);
                    Pictures.takeWhole(page, picture + "-used");
                }
            }
            assertThat(trainer.complaints()).isEmpty();
        }
    }

    /** Does what there is to do on that page; says whether there was anything. */
    private static boolean use(Page page, Activity activity, Language language) {
        switch (activity) {
            case Lesson lesson -> {
                use(page, lesson, language);
                explain(page, lesson, language);
            }
            case Assessment bank -> {
                new AssessmentPage(page, bank, language).take(true);
                assertThat(page.locator(".verdict-panel.is-right")).isVisible();
            }
            case Case _ -> new CasePage(page).playToAnEnd(count -> 0);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void fitForEveryone(Page page) {
        Accessibility.check(page);
        Accessibility.checkReflow(page);
    }

    private static void use(Page page, Lesson lesson, Language language) {
        lesson.blocks().forEach(block -> {
            Locator shown = page.locator("section.block[id='" + block.id() + "']");
            shown.scrollIntoViewIfNeeded();
            use(shown, block, language);
        });
    }

    private static void use(Locator shown, LessonBlock block, Language language) {
        switch (block) {
            case Question question -> answer(shown, question.item(), language);
            case Accordion accordion -> open(shown, accordion.sections().size());
            case Tabs tabs -> show(shown, tabs.sections().size());
            case FlipCards cards -> turn(shown, cards.cards().size());
            case Dialogue dialogue -> listen(shown, dialogue.turns().size());
            case Commitments commitments -> tick(shown, commitments.options().size());
            case Recording _ -> open(shown, shown.locator("summary").count());
            default -> assertThat(shown).isVisible();
        }
    }

    /** A word's card opens by pointer and by keyboard and gives the focus back; the end of the lesson lists all words. */
    private static void explain(Page page, Lesson lesson, Language language) {
        List<Term> explained = TermMentions.on(lesson, language).stream()
                .flatMap(id -> Courses.SPECIMEN.terms().stream()
                        .filter(term -> term.id().equals(id)))
                .toList();
        assertThat(page.locator(".blocks a.term")).hasCount(explained.size());
        for (Term term : explained) {
            explain(page, term, language);
        }
        if (explained.isEmpty()) {
            return;
        }
        Locator list = page.locator("details.words");
        list.locator("summary").click();
        assertThat(list.locator("dt")).hasCount(explained.size());
        assertThat(list.locator("dd").first())
                .hasText(explained.getFirst().means().in(language).text());
    }

    private static void explain(Page page, Term term, Language language) {
        Locator word = page.locator("a.term[href='#term." + term.id() + "']");
        Locator card = page.locator("[id='term." + term.id() + "']");
        word.click();
        assertThat(card).isVisible();
        assertThat(card).isFocused();
        term.word().texts().values().forEach(each -> assertThat(card).containsText(each));
        assertThat(card).containsText(term.means().in(language).text());
        fitForEveryone(page);
        page.keyboard().press("Escape");
        assertThat(card).isHidden();
        assertThat(word).isFocused();
        for (String key : List.of("Enter", "Space")) {
            page.keyboard().press(key);
            assertThat(card).isVisible();
            card.locator(".word-close").click();
            assertThat(card).isHidden();
            assertThat(word).isFocused();
        }
        word.click();
        assertThat(card).isVisible();
        word.click();
        assertThat(card).isHidden();
    }

    private static void answer(Locator shown, Item item, Language language) {
        new AnswerForm(shown, language).answer(item, true);
        shown.locator(".question-actions button").click();
        shown.locator(".overall").waitFor();
        assertThat(shown.locator(".overall.is-wrong")).hasCount(0);
    }

    private static void open(Locator shown, int folds) {
        assertThat(shown.locator("summary")).hasCount(folds);
        assertThat(folds).isPositive();
        for (Locator summary : shown.locator("summary").all()) {
            summary.click();
        }
        assertThat(shown.locator("details[open]")).hasCount(folds);
    }

    /** Where there is no room for tabs beside each other they are folds beneath each other. */
    private static void show(Locator shown, int panels) {
        Locator either = shown.locator("[role=tab], summary");
        assertThat(either).hasCount(panels);
        if (shown.locator("summary").count() > 0) {
            open(shown, panels);
            return;
        }
        for (Locator tab : shown.locator("[role=tab]").all()) {
            tab.click();
            assertThat(tab).hasAttribute("aria-selected", "true");
            assertThat(shown.locator("[role=tabpanel]:visible")).hasCount(1);
        }
    }

    private static void turn(Locator shown, int cards) {
        assertThat(shown.locator(".flip-button")).hasCount(cards);
        for (Locator card : shown.locator(".flip-button").all()) {
            card.click();
            assertThat(card).hasAttribute("aria-pressed", "true");
        }
    }

    private static void listen(Locator shown, int turns) {
        for (int heard = 1; heard < turns; heard++) {
            assertThat(shown.locator(".turn:visible")).hasCount(heard);
            shown.locator(".question-actions button").first().click();
        }
        assertThat(shown.locator(".turn:visible")).hasCount(turns);
    }

    private static void tick(Locator shown, int options) {
        assertThat(shown.locator("input[type=checkbox]")).hasCount(options);
        for (Locator box : shown.locator("input[type=checkbox]").all()) {
            box.check();
        }
    }
}
