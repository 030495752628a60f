package dev.regie.player.lesson.internal;

import static dev.regie.core.catalogue.content.CourseFixtures.both;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.catalogue.content.CourseFixtures;
import dev.regie.core.catalogue.content.RenderedCourse;
import dev.regie.core.catalogue.content.RichText;
import dev.regie.core.catalogue.content.TermFixtures;
import dev.regie.core.catalogue.content.WithBlocks;
import dev.regie.core.shared.Language;
import dev.regie.player.lesson.Delivery.Other;
import dev.regie.player.lesson.Delivery.Word;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final CourseContent COURSE = TermFixtures.explaining(
            CourseFixtures.course(),
            new RichText(
                    "told",
                    true,
                    both(
                            "[Van jou](term:ownership) door [empowerment](term:empowerment).",
                            "[Yours](term:ownership) by [empowerment](term:empowerment).")));

    @Test
    void aPageExplainsItsWordsAndSaysHowTheyAreCalledElsewhere() {
        assertThat(on(COURSE, Language.NL))
                .containsExactly(
                        new Word(
                                "ownership",
                                "eigenaarschap",
                                List.of(new Other("en", "ownership")),
                                "Je behandelt een taak als iets van jezelf.",
                                null),
                        new Word("empowerment", "empowerment", List.of(), "Meer te zeggen.", null));
        assertThat(on(COURSE, Language.EN)).extracting(Word::word).containsExactly("ownership", "empowerment");
    }

    @Test
    void aPageWithoutLinksExplainsNothing() {
        assertThat(on(TermFixtures.explaining(CourseFixtures.course()), Language.NL))
                .isEmpty();
    }

    private static List<Word> on(CourseContent course, Language language) {
        return new Words(new Texts(new RenderedCourse(course, language)))
                .of(course, (WithBlocks) course.activities().getFirst());
    }
}
