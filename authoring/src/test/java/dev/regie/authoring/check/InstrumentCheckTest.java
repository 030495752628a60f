package dev.regie.authoring.check;

import static dev.regie.core.survey.QuestionnaireFixture.questionnaire;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.access.DataClass;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.LanguageMap;
import dev.regie.core.survey.InCourses;
import dev.regie.core.survey.Instrument;
import dev.regie.core.survey.InstrumentHead;
import dev.regie.core.survey.Questionnaire;
import dev.regie.core.survey.QuestionnaireFixture;
import dev.regie.core.survey.SurveyItem;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InstrumentCheckTest {
    private static final SourceShingles NO_ARTICLES = SourceShingles.of(List.of());

    @Test
    void an_item_is_a_short_sentence() {
        assertThat(InstrumentWording.items(asking("Ik vraag het.", "I ask.", false)))
                .isEmpty();
        assertThat(InstrumentWording.items(asking("Ik vraag het " + "heel ".repeat(14) + "vaak.", "I ask.", false)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.check()).isEqualTo(Check.ITEM_WORDING);
                    assertThat(finding.path()).isEqualTo("asks");
                    assertThat(finding.language()).isEqualTo(Language.NL);
                });
    }

    @Test
    void a_reversed_item_says_what_happens() {
        assertThat(InstrumentWording.items(asking("Ons team wacht.", "Our team waits.", true)))
                .isEmpty();
        assertThat(InstrumentWording.items(asking("Ons team beslist niets.", "Our team doesn’t decide.", true)))
                .extracting(Finding::language)
                .containsExactlyInAnyOrder(Language.NL, Language.EN);
        assertThat(InstrumentWording.items(asking("Ik weet het niet.", "I do not know.", false)))
                .as("others may")
                .isEmpty();
    }

    @Test
    void who_answers_anonymously_is_told_of_the_smallest_group() {
        assertThat(InstrumentWording.floor(told("Pas vanaf vijf mensen.", "From five people up.")))
                .isEmpty();
        assertThat(InstrumentWording.floor(told("Vanaf 5 mensen.", "From some people up.")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.language()).isEqualTo(Language.EN));
        assertThat(InstrumentWording.floor(
                        new InCourses(QuestionnaireFixture.head("own", DataClass.PRIVATE), "self-assessment")))
                .as("only where it is anonymous")
                .isEmpty();
    }

    @Test
    void an_outcome_leads_to_a_course_of_the_programme() {
        assertThat(courseFindings(Set.of(new CourseKey("managers")))).isEmpty();
        assertThat(courseFindings(Set.of(new CourseKey("other")))).hasSize(2);
    }

    @Test
    void every_text_is_looked_at() {
        var report = new InstrumentCheck(Set.of(), (_, _) -> false, NO_ARTICLES)
                .report(questionnaire().get(), TranslationMemory.NONE);
        assertThat(report.spelling().unknown().get(Language.NL))
                .containsKeys("Titel", "Grenzen", "Stijl", "low", "asks");
        assertThat(report.figures().parts()).isEqualTo(2);
        assertThat(report.figures().reversed()).isEqualTo(1);
        assertThat(report.figures().ranges()).isEqualTo(2);
    }

    private static List<Finding> courseFindings(Set<CourseKey> courses) {
        return new InstrumentCheck(courses, (_, _) -> true, NO_ARTICLES)
                .report(questionnaire().get(), TranslationMemory.NONE).findings().stream()
                        .filter(finding -> finding.check() == Check.COURSE_KNOWN)
                        .toList();
    }

    private static Instrument asking(String dutch, String english, boolean reversed) {
        return questionnaire()
                .items(new SurveyItem.OnScale("asks", LanguageMap.of(dutch, english), List.of(), "often", reversed))
                .get();
    }

    private static Instrument told(String dutch, String english) {
        Questionnaire plain = questionnaire().get();
        InstrumentHead head = plain.head();
        return new Questionnaire(
                new InstrumentHead(
                        head.id(),
                        head.languages(),
                        head.data(),
                        head.by(),
                        head.minutes(),
                        head.title(),
                        head.summary(),
                        LanguageMap.of(dutch, english),
                        head.limits(),
                        head.texts()),
                plain.occasion(),
                plain.scales(),
                plain.sections(),
                plain.dimensions(),
                plain.measures());
    }
}
