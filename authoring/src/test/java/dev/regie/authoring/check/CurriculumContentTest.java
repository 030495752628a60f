package dev.regie.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CurriculumContentTest {
    /** What a course does not live up to yet, by its key. A course that is complete is not in here. */
    private static final Map<String, Set<Check>> NOT_YET = Map.of();

    private static final List<ContentReport> REPORTS = Curriculum.reports();

    static List<ContentReport> reports() {
        return REPORTS;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void every_course_lives_up_to_the_standard(ContentReport report) {
        assertThat(report.errors())
                .filteredOn(finding -> !notYet(report).contains(finding.check()))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void no_check_stays_off_that_a_course_has_come_to_meet(ContentReport report) {
        assertThat(notYet(report))
                .allSatisfy(check -> assertThat(report.errors())
                        .as("%s meets %s: take it off NOT_YET", report.course(), check)
                        .anyMatch(finding -> finding.check() == check));
    }

    @Test
    void the_programme_is_spelled_right_and_borrows_nothing() {
        List<CourseText> texts = CourseText.of(Curriculum.programme());
        assertThat(SpellingChecks.findings(SpellingChecks.figures(texts, HunspellSpelling.get())))
                .isEmpty();
        assertThat(OverlapChecks.findings(texts, ArticleShingles.read())).isEmpty();
    }

    @Test
    void there_are_courses_to_check() {
        assertThat(REPORTS).isNotEmpty();
    }

    private static Set<Check> notYet(ContentReport report) {
        return NOT_YET.getOrDefault(report.course(), Set.of());
    }
}
