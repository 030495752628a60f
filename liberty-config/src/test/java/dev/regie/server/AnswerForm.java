package dev.regie.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.regie.core.catalogue.content.Answer;
import dev.regie.core.catalogue.content.Choice;
import dev.regie.core.catalogue.content.FillIn;
import dev.regie.core.catalogue.content.Item;
import dev.regie.core.catalogue.content.Matching;
import dev.regie.core.catalogue.content.NamedText;
import dev.regie.core.catalogue.content.Numeric;
import dev.regie.core.catalogue.content.Ordering;
import dev.regie.core.catalogue.content.ShortText;
import dev.regie.core.catalogue.content.Situational;
import dev.regie.core.catalogue.content.Sorting;
import dev.regie.core.catalogue.content.TrueFalse;
import dev.regie.core.catalogue.content.Unjudged;
import dev.regie.core.shared.CommonMark;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.LanguageMap;
import java.math.BigDecimal;
import java.util.List;

/** The fields of one question on the page, of whatever type, filled in as a learner does: by the words that stand there. */
final class AnswerForm {

    private static final String WRONG_WORD = "zzz";

    private final Locator scope;
    private final Language language;

    /** The question within that part of the page. */
    AnswerForm(Locator scope, Language language) {
        this.scope = scope;
        this.language = language;
    }

    /** Fills in something that is complete, right or wrong. An order is complete as it stands. */
    void anything() {
        if (scope.locator(".choices input").count() > 0) {
            scope.locator(".choices input").first().check();
        }
        placeAnywhere();
        for (Locator field : scope.locator("input[type=text]").all()) {
            field.fill("1");
        }
        for (Locator field : scope.locator("textarea").all()) {
            field.fill("x");
        }
    }

    /** Answers the item rightly, or wrongly; where nothing is right, anyhow. */
    void answer(Item item, boolean rightly) {
        switch (item) {
            case Choice choice ->
                choice.answers().stream()
                        .filter(answer -> answer.correct() == rightly)
                        .map(Answer::text)
                        .forEach(this::choose);
            case Situational situational ->
                choose(situational.answers().stream()
                        .filter(answer -> rightly ? answer.best() : answer.weight() == 0)
                        .findFirst()
                        .orElseThrow()
                        .text());
            case TrueFalse statement ->
                scope.locator(".choices input[value='" + (statement.correct() == rightly) + "']")
                        .check();
            case Ordering ordering -> {
                List<String> right = ordering.answers().stream()
                        .map(step -> words(step.text()))
                        .toList();
                order(rightly ? right : right.reversed());
            }
            case Matching matching -> match(matching.pairs(), rightly);
            case Sorting sorting -> sort(sorting, rightly);
            case Numeric numeric -> {
                BigDecimal answer = rightly
                        ? numeric.answer()
                        : numeric.answer().add(numeric.tolerance()).add(BigDecimal.TEN);
                scope.locator("input[type=text]").fill(inWriting(answer));
            }
            case FillIn fillIn ->
                fillIn.gaps()
                        .forEach(gap -> scope.locator("input[data-gap='" + gap.id() + "']")
                                .fill(rightly ? gap.accepted().in(language).getFirst() : WRONG_WORD));
            case ShortText text ->
                scope.locator("input[type=text]")
                        .fill(rightly ? text.accepted().in(language).getFirst() : WRONG_WORD);
            case Unjudged _ -> anything();
        }
    }

    private void placeAnywhere() {
        Locator pool = scope.locator(".pool .card");
        for (int left = pool.count(); left > 0; left--) {
            pool.first().click();
            scope.locator(".place .place-here")
                    .nth(scope.locator(".is-matching").count() > 0 ? firstEmpty() : 0)
                    .click();
            awaitPool(left - 1);
        }
    }

    /** While a card is held every place offers itself; the first that holds nothing yet. */
    private int firstEmpty() {
        List<Locator> places = scope.locator(".place").all();
        for (int index = 0; index < places.size(); index++) {
            if (places.get(index).locator(".card").count() == 0) {
                return index;
            }
        }
        throw new IllegalStateException("No empty place");
    }

    private void match(List<Matching.Pair> pairs, boolean rightly) {
        for (int index = 0; index < pairs.size(); index++) {
            Matching.Pair place = pairs.get(index);
            Matching.Pair card = pairs.get(rightly ? index : (index + 1) % pairs.size());
            put(words(card.right()), words(place.left()));
        }
    }

    private void sort(Sorting sorting, boolean rightly) {
        for (Sorting.Thing thing : sorting.things()) {
            NamedText bin = sorting.bins().stream()
                    .filter(each -> each.id().equals(thing.bin()) == rightly)
                    .findFirst()
                    .orElseThrow();
            put(words(thing.text()), words(bin.text()));
        }
    }

    private void put(String card, String place) {
        int left = scope.locator(".pool .card").count();
        saying(scope.locator(".pool .card"), ".card-text", card).click();
        saying(scope.locator(".place"), ".place-name", place)
                .locator(".place-here")
                .click();
        awaitPool(left - 1);
    }

    private void awaitPool(int left) {
        assertThat(scope.locator(".pool .card")).hasCount(left);
    }

    private void choose(LanguageMap text) {
        saying(scope.locator(".choice"), ".choice-text", words(text))
                .locator("input")
                .check();
    }

    private static Locator saying(Locator among, String part, String words) {
        for (Locator each : among.all()) {
            if (squeezed(each.locator(part).innerText()).equals(words)) {
                return each;
            }
        }
        throw new IllegalStateException("Nothing here says: " + words);
    }

    /** Moves rows up one by one until they stand as wanted, and says so where a page asks for it. */
    private void order(List<String> wanted) {
        Locator rows = scope.locator("li.row");
        for (int place = 0; place < wanted.size(); place++) {
            for (int at = rows().indexOf(wanted.get(place)); at > place; at--) {
                rows.nth(at).locator("button[data-by='-1']").click();
                rows.nth(at - 1).getByText(wanted.get(place)).waitFor();
            }
        }
        Locator keep = scope.locator("p > button.is-quiet");
        if (keep.count() > 0) {
            keep.click();
        }
    }

    private List<String> rows() {
        return scope.locator("li.row .row-text").all().stream()
                .map(row -> squeezed(row.innerText()))
                .toList();
    }

    private String inWriting(BigDecimal number) {
        String plain = number.toPlainString();
        return language == Language.NL ? plain.replace('.', ',') : plain;
    }

    /** The page does not know the author's ids, so things are recognised by their words. */
    private String words(LanguageMap text) {
        return squeezed(CommonMark.plainText(text.in(language).text()));
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
