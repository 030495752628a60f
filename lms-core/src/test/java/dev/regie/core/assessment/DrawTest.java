package dev.regie.core.assessment;

import static dev.regie.core.catalogue.content.CourseFixtures.assessment;
import static dev.regie.core.catalogue.content.CourseFixtures.ordering;
import static dev.regie.core.catalogue.content.CourseFixtures.singleChoice;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.catalogue.content.Answer;
import dev.regie.core.catalogue.content.Assessment;
import dev.regie.core.catalogue.content.NamedText;
import dev.regie.core.catalogue.content.Ordering;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    void anOrderingIsNeverShownInItsRightOrder() {
        Ordering item = ordering("q");
        List<NamedText> shown = Draw.answers(item, false, AttemptId.random().toString());
        assertThat(shown).containsExactlyInAnyOrderElementsOf(item.answers()).isNotEqualTo(item.answers());
    }

    @Test
    void choicesKeepTheirOrderUnlessTheyAreToBeShuffled() {
        assertThat(Draw.answers(singleChoice("q"), false, "seed"))
                .isEqualTo(
                        singleChoice("q").answers().stream().map(Answer::shown).toList());
    }
}
