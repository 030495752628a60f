package dev.regie.server;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.regie.core.catalogue.content.Answer;
import dev.regie.core.catalogue.content.Assessment;
import dev.regie.core.catalogue.content.Choice;
import dev.regie.core.catalogue.content.Item;
import dev.regie.core.catalogue.content.Ordering;
import dev.regie.core.shared.CommonMark;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.LanguageMap;
import java.util.List;

/** An assessment as a learner takes it, by somebody who knows the bank. */
final class AssessmentPage {

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
        Locator fieldset = page.locator(".test-item fieldset");
        String id = fieldset.getAttribute("aria-describedby").replaceAll("^i-(.*)-hint$", "$1");
        Item item = bank.item(id).orElseThrow();
        if (item instanceof Ordering ordering) {
            List<String> right =
                    ordering.answers().stream().map(step -> words(step.text())).toList();
            order(rightly ? right : right.reversed());
        } else if (item instanceof Choice choice) {
            for (Answer answer : choice.answers()) {
                if (answer.correct() == rightly) {
                    choose(fieldset, words(answer.text()));
                }
            }
        } else {
            throw new UnsupportedOperationException("not answered yet: " + item.type());
        }
    }

    /** The page does not know the author's ids of answers, so they are recognised by their words. */
    private String words(LanguageMap text) {
        return squeezed(CommonMark.plainText(text.in(language).text()));
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static void choose(Locator fieldset, String words) {
        for (Locator choice : fieldset.locator(".choice").all()) {
            if (squeezed(choice.locator(".choice-text").innerText()).equals(words)) {
                choice.locator("input").check();
                return;
            }
        }
        throw new IllegalStateException("No answer says: " + words);
    }

    /** Moves rows up one by one until they stand as wanted. */
    private void order(List<String> wanted) {
        for (int place = 0; place < wanted.size(); place++) {
            for (int at = rows().indexOf(wanted.get(place)); at > place; at--) {
                page.locator("li.row").nth(at).locator("button[data-by='-1']").click();
                page.locator("li.row").nth(at - 1).getByText(wanted.get(place)).waitFor();
            }
        }
        Locator keep = page.locator(".test-item p > button.is-quiet");
        if (keep.count() > 0) {
            keep.click();
        }
    }

    private List<String> rows() {
        return page.locator("li.row .row-text").all().stream()
                .map(row -> squeezed(row.innerText()))
                .toList();
    }
}
