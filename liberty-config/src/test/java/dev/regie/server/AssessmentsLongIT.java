package dev.regie.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.regie.core.catalogue.content.Assessment;
import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.shared.Language;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The assessment of every course, failed and then passed by a trainer in the preview, on a phone and at a desk, in both languages. */
@Tag("long")
@Tag(OnH2.ALONE)
class AssessmentsLongIT {

    private final RegieServer server = RegieServer.shared();

    static List<Arguments> assessments() {
        return Courses.curriculum().stream()
                .flatMap(course -> course.activities().stream()
                        .filter(Assessment.class::isInstance)
                        .map(Assessment.class::cast)
                        .flatMap(bank -> Stream.of(
                                Arguments.of(course, bank, "nl", 390),
                                Arguments.of(course, bank, "en", 390),
                                Arguments.of(course, bank, "nl", 1440),
                                Arguments.of(course, bank, "en", 1440))))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("assessments")
    void can_be_failed_and_passed(CourseContent course, Assessment bank, String lang, int width) {
        try (Visitor trainer = Visitor.inLanguage(server, lang, width).signIn("trainer@example.org")) {
            Page page = trainer.open("/play/preview/" + course.key().text() + "/" + bank.id());
            LessonPage.readIn(page, lang);
            AssessmentPage assessment =
                    new AssessmentPage(page, bank, Language.ofTag(lang).orElseThrow());
            for (boolean rightly : new boolean[] {false, true}) {
                assessment.take(rightly);
                assertThat(page.locator(".verdict-panel." + (rightly ? "is-right" : "is-wrong")))
                        .isVisible();
                Pictures.takeWhole(
                        page,
                        "%s-%s-%s-%d-%s"
                                .formatted(course.key().text(), bank.id(), lang, width, rightly ? "passed" : "failed"));
                Accessibility.check(page);
                Accessibility.checkReflow(page);
            }
            assertThat(trainer.complaints()).isEmpty();
        }
    }
}
