package dev.regie.server;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.regie.core.catalogue.content.Assessment;
import dev.regie.core.shared.Language;
import org.assertj.core.api.Assertions;

/** An assessment as a learner takes it, by somebody who knows the bank. */
final class AssessmentPage {
    private static final double NARROWEST = 200;

    private final Page page;
    private final Assessment bank;
    private final Language language;

    AssessmentPage(Page page, Assessment bank, Language language) {
        this.page = page;
        this.bank = bank;
        this.language = language;
    }

    /** Begins, answers every item rightly or wrongly, and hands in. */
    void take(boolean rightly) {
        begin();
        int items = page.locator(".overview button").count();
        for (int index = 0; index < items; index++) {
            page.locator(".overview button").nth(index).click();
            page.locator(".overview button[aria-current=step]")
                    .getByText(String.valueOf(index + 1))
                    .waitFor();
            answer(rightly);
        }
        page.locator(".test-steps button").last().click();
        page.locator(".test-review button.is-large").click();
        page.locator(".test-result").waitFor();
        Assertions.assertThat(page.locator(".marks > li").first().boundingBox().width)
                .as("room for what is said per question")
                .isGreaterThan(NARROWEST);
    }

    /** From the introduction, or from the result of an earlier attempt by way of the introduction if there is one again. */
    private void begin() {
        Locator again = page.locator(".test-result .actions button.button");
        Locator begin = page.locator(".test-intro button.is-large");
        begin.or(again).first().waitFor();
        if (again.count() > 0) {
            again.last().click();
        }
        Locator items = page.locator(".test-item fieldset");
        begin.or(items).first().waitFor();
        if (begin.count() > 0) {
            begin.click();
        }
        items.waitFor();
    }

    private void answer(boolean rightly) {
        Locator asked = page.locator(".test-item");
        String id = asked.getAttribute("data-item");
        new AnswerForm(asked, language).answer(bank.item(id).orElseThrow(), rightly);
    }
}
