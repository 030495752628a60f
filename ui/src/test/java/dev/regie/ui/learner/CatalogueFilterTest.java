package dev.regie.ui.learner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.catalogue.content.Aspect;
import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.catalogue.content.CourseFixtures;
import dev.regie.core.shared.Language;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CatalogueFilterTest {

    private static final CourseContent COURSE = CourseFixtures.course();

    @Test
    void words_are_found_in_title_and_objectives_of_any_language_without_case_or_accents() {
        assertThat(words("LUISTEREN").matches(COURSE)).isTrue();
        assertThat(words("listening").matches(COURSE)).isTrue();
        assertThat(words("lúisteren goed").matches(COURSE)).isTrue();
        assertThat(words("you sum up").matches(COURSE)).isTrue();
        assertThat(words("rekenen").matches(COURSE)).isFalse();
        assertThat(words("luisteren rekenen").matches(COURSE)).isFalse();
    }

    @Test
    void every_condition_that_is_given_must_hold() {
        assertThat(CatalogueFilter.ALL.matches(COURSE)).isTrue();
        assertThat(aspect(Aspect.TRUST_AUTONOMY).matches(COURSE)).isTrue();
        assertThat(aspect(Aspect.INNOVATION_CREATIVITY).matches(COURSE)).isFalse();
        assertThat(minutes(COURSE.requiredMinutes()).matches(COURSE)).isTrue();
        assertThat(minutes(COURSE.requiredMinutes() - 1).matches(COURSE)).isFalse();
        assertThat(new CatalogueFilter(
                                "luisteren",
                                Optional.of(Aspect.INNOVATION_CREATIVITY),
                                Optional.empty(),
                                Optional.of(Language.NL))
                        .matches(COURSE))
                .isFalse();
    }

    private static CatalogueFilter words(String words) {
        return new CatalogueFilter(words, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static CatalogueFilter aspect(Aspect aspect) {
        return new CatalogueFilter("", Optional.of(aspect), Optional.empty(), Optional.empty());
    }

    private static CatalogueFilter minutes(int most) {
        return new CatalogueFilter("", Optional.empty(), Optional.of(most), Optional.empty());
    }
}
