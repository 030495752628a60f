package dev.regie.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.catalogue.content.Aspect;
import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.catalogue.content.CourseFixtures;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.shared.JpaTestUnit;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.Page;
import dev.regie.core.shared.TestDatabases;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CourseSearchTest {

    private static final CourseContent COURSE = CourseFixtures.course();

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void words_are_found_in_title_and_objectives_of_any_language_without_case_or_accents(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            Catalogue catalogue = published(unit);
            assertThat(words(unit, catalogue, "LUISTEREN")).isEqualTo(1);
            assertThat(words(unit, catalogue, "listening")).isEqualTo(1);
            assertThat(words(unit, catalogue, "l\u00faisteren goed")).isEqualTo(1);
            assertThat(words(unit, catalogue, "you sum up")).isEqualTo(1);
            assertThat(words(unit, catalogue, "rekenen")).isZero();
            assertThat(words(unit, catalogue, "luisteren rekenen")).isZero();
            assertThat(words(unit, catalogue, "luis%goed"))
                    .as("signs stand for nothing")
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void every_condition_that_is_given_must_hold(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            Catalogue catalogue = published(unit);
            int minutes = COURSE.requiredMinutes();
            assertThat(count(unit, catalogue, asking("", Aspect.TRUST_AUTONOMY, minutes, Language.NL, null)))
                    .isEqualTo(1);
            assertThat(count(unit, catalogue, asking("", Aspect.INNOVATION_CREATIVITY, null, null, null)))
                    .isZero();
            assertThat(count(unit, catalogue, asking("", null, minutes - 1, null, null)))
                    .isZero();
            assertThat(count(unit, catalogue, asking("", null, null, null, true)))
                    .isZero();
            assertThat(count(unit, catalogue, asking("", null, null, null, false)))
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void the_database_cuts_and_shows_the_latest_version(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            Catalogue catalogue = published(unit);
            for (int i = 0; i < 3; i++) {
                CourseContent other = CourseFixtures.course(new CourseKey("other-" + i));
                unit.call(() -> catalogue.publish(other, Publication.SUBSTANTIVE));
            }
            Page<CourseVersion> second = unit.call(() -> catalogue.search(
                    new CourseQuery("", "", Optional.empty(), Optional.empty(), Optional.empty(), null, false, 2, 2)));
            assertThat(second.total()).isEqualTo(4);
            assertThat(second.items())
                    .extracting(version -> version.key().text())
                    .containsExactly("other-1", "other-2");
            assertThat(second.items())
                    .allSatisfy(version ->
                            assertThat(catalogue.latest(version.key())).contains(version));
        }
    }

    private static Catalogue published(JpaTestUnit unit) {
        Catalogue catalogue = CatalogueFixture.on(unit);
        unit.call(() -> catalogue.publish(COURSE, Publication.SUBSTANTIVE));
        return catalogue;
    }

    private static long words(JpaTestUnit unit, Catalogue catalogue, String words) {
        return count(unit, catalogue, asking(words, null, null, null, null));
    }

    private static long count(JpaTestUnit unit, Catalogue catalogue, CourseQuery query) {
        return unit.call(() -> catalogue.search(query)).total();
    }

    private static CourseQuery asking(
            String words,
            @Nullable Aspect aspect,
            @Nullable Integer minutes,
            @Nullable Language language,
            @Nullable Boolean selfEnrolment) {
        return new CourseQuery(
                words,
                "",
                Optional.ofNullable(aspect),
                Optional.ofNullable(minutes),
                Optional.ofNullable(language),
                selfEnrolment,
                false,
                0,
                10);
    }
}
