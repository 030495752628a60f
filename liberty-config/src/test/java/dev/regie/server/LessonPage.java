package dev.regie.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.regie.core.shared.Language;
import java.util.List;

/** A lesson as a learner works through it: looks at every block, answers what is asked. */
final class LessonPage {

    private final Page page;

    LessonPage(Page page) {
        this.page = page;
        page.locator("#title").waitFor();
    }

    /** Switches the language of the content, if it is another one. */
    static void readIn(Page page, String lang) {
        page.locator(".languages button").first().waitFor();
        if (page.locator(".languages button[lang=" + lang + "][aria-pressed=true]")
                        .count()
                == 0) {
            page.locator(".languages button[lang=" + lang + "]").click();
            page.locator(".languages button[lang=" + lang + "][aria-pressed=true]")
                    .waitFor();
        }
    }

    /** Sees every block and answers every question, until the page says that the lesson is done. */
    void workThrough() {
        for (String id : blocks()) {
            see(id);
            answer(id);
        }
        for (String id : blocks()) {
            see(id);
        }
        page.locator(".end.is-done").waitFor();
    }

    /** Brings a block into view and waits until the server has it as seen or only misses an answer to it. */
    void see(String id) {
        Locator block = block(id);
        block.scrollIntoViewIfNeeded();
        if (block.locator("regie-question").count() == 0) {
            page.waitForFunction("id => !document.querySelector(`.end-missing a[href='#${id}']`)", id);
        }
    }

    /** Answers the block's question, rightly or not, if it asks one and it is still open. */
    void answer(String id) {
        Locator block = block(id);
        if (block.locator("regie-question").count() == 0
                || block.locator(".overall").count() > 0) {
            return;
        }
        new AnswerForm(block, Language.EN).anything();
        block.locator(".question-actions button").click();
        block.locator(".overall").waitFor();
    }

    /** The words of the saved state in the top bar. */
    Locator saved() {
        return page.locator(".save");
    }

    /** Waits until nothing is on its way to the server. */
    void settle(String savedWord) {
        assertThat(saved()).hasText(savedWord);
    }

    List<String> blocks() {
        page.locator("section.block").first().waitFor();
        return page.locator("section.block").all().stream()
                .map(block -> block.getAttribute("id"))
                .toList();
    }

    Locator block(String id) {
        return page.locator("section.block[id='" + id + "']");
    }
}
