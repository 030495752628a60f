package dev.regie.server;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.regie.core.catalogue.content.Answer;
import dev.regie.core.catalogue.content.Assessment;
import dev.regie.core.catalogue.content.Item;
import dev.regie.core.catalogue.content.Ordering;
import java.util.List;

/** An assessment as a learner takes it, by somebody who knows the bank. */
final class AssessmentPage {

    private final Page page;
    private final Assessment bank;

    AssessmentPage(Page page, Assessment bank) {
        this.page = page;
        this.bank = bank;
    }

    /** Begins, answers every item rightly or wrongly, and hands in. */
    void take(boolean rightly) {
        page.locator(".test-intro button.is-large, .test-result button.button")
                .last()
                .click();
        page.locator(".test-item fieldset").waitFor();
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
    }

    private void answer(boolean rightly) {
        Locator fieldset = page.locator(".test-item fieldset");
        String id = fieldset.getAttribute("aria-describedby").replaceAll("^i-(.*)-hint$", "$1");
        Item item = bank.item(id).orElseThrow();
        if (item instanceof Ordering) {
            order(item.answers().stream().map(Answer::id).toList(), rightly);
        } else {
            for (Answer answer : item.answers()) {
                Locator input = fieldset.locator("input[value='" + answer.id() + "']");
                if (rightly ? answer.correct() : !answer.correct()) {
                    input.check();
                }
            }
        }
    }

    /** Moves rows up one by one until they stand as wanted; for a wrong answer, the right order turned round. */
    private void order(List<String> right, boolean rightly) {
        List<String> wanted = rightly ? right : right.reversed();
        for (int place = 0; place < wanted.size(); place++) {
            Locator row = page.locator("li.row[data-answer='" + wanted.get(place) + "']");
            while (rows().indexOf(wanted.get(place)) > place) {
                row.locator("button[data-by='-1']").click();
            }
        }
        Locator keep = page.locator(".test-item p > button.is-quiet");
        if (keep.count() > 0) {
            keep.click();
        }
    }

    private List<String> rows() {
        return page.locator("li.row").all().stream()
                .map(row -> row.getAttribute("data-answer"))
                .toList();
    }
}
