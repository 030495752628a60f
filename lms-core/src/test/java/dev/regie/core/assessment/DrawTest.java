package dev.regie.core.assessment;

import static dev.regie.core.catalogue.content.CourseFixtures.assessment;
import static dev.regie.core.catalogue.content.CourseFixtures.ordering;
import static dev.regie.core.catalogue.content.CourseFixtures.singleChoice;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.catalogue.content.Assessment;
import dev.regie.core.catalogue.content.Item;
import dev.regie.core.catalogue.content.ItemFixtures;
import dev.regie.core.catalogue.content.NamedText;
import dev.regie.core.catalogue.content.Ordering;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class DrawTest {

    private final Assessment assessment = assessment();

    @RepeatedTest(20)
    void twoOfTwoObjectivesMeansOneOfEach() {
        List<String> objectives = Draw.items(assessment, AttemptId.random()).stream()
                .map(id -> assessment.item(id).orElseThrow().objective())
                .toList();
        assertThat(objectives).containsExactlyInAnyOrder("listen", "ask");
    }

    @Test
    void theSameAttemptAlwaysAsksTheSameInTheSameOrder() {
        AttemptId attempt = AttemptId.random();
        assertThat(Draw.items(assessment, attempt)).isEqualTo(Draw.items(assessment, attempt));
    }

    @Test
    void otherAttemptsAskOtherItems() {
        Set<Set<String>> draws = new HashSet<>();
        for (int i = 0; i < 60; i++) {
            draws.add(new HashSet<>(Draw.items(assessment, AttemptId.random())));
        }
        assertThat(draws).hasSizeGreaterThan(4);
    }

    @RepeatedTest(30)
    void aDrawTakesAsManyOfEachObjectiveAsItCan() {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            items.add(singleChoice("listen-" + i));
        }
        for (int i = 0; i < 3; i++) {
            items.add(ordering("ask-" + i));
        }
        Assessment bank = ItemFixtures.bankOf(8, items);
        Map<String, Long> byObjective = Draw.items(bank, AttemptId.random()).stream()
                .map(id -> bank.item(id).orElseThrow().objective())
                .collect(Collectors.groupingBy(objective -> objective, Collectors.counting()));
        assertThat(byObjective).isEqualTo(Map.of("listen", 5L, "ask", 3L));
    }

    @RepeatedTest(30)
    void anOrderingIsNeverShownInItsRightOrder() {
        Ordering item = ordering("q");
        List<NamedText> shown = Draw.shown(item, false, seed()).answers();
        assertThat(shown).containsExactlyInAnyOrderElementsOf(item.answers()).isNotEqualTo(item.answers());
    }

    @RepeatedTest(30)
    void aMatchingNeverShowsAllPairsSideBySide() {
        Shown shown = Draw.shown(ItemFixtures.matching("m"), true, seed());
        assertThat(ids(shown.targets()))
                .containsExactlyInAnyOrderElementsOf(ids(shown.sources()))
                .isNotEqualTo(ids(shown.sources()));
    }

    @RepeatedTest(30)
    void aSortingShowsItsThingsInAnotherOrderThanItsSource() {
        Shown shown = Draw.shown(ItemFixtures.sorting("s"), false, seed());
        assertThat(ids(shown.sources()))
                .containsExactlyInAnyOrder("story", "silence", "question")
                .isNotEqualTo(List.of("story", "silence", "question"));
        assertThat(ids(shown.targets())).containsExactly("open", "shut");
    }

    @Test
    void aScaleKeepsItsOrder() {
        assertThat(ids(Draw.shown(ItemFixtures.likert("k"), true, "seed").answers()))
                .containsExactly("disagree", "neutral", "agree");
    }

    @Test
    void choicesKeepTheirOrderUnlessTheyAreToBeShuffled() {
        assertThat(ids(Draw.shown(singleChoice("q"), false, "seed").answers())).containsExactly("good", "bad");
    }

    private static String seed() {
        return AttemptId.random().toString();
    }

    private static List<String> ids(List<NamedText> texts) {
        return texts.stream().map(NamedText::id).toList();
    }
}
