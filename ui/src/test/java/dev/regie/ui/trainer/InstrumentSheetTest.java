package dev.regie.ui.trainer;

import static dev.regie.core.survey.QuestionnaireFixture.questionnaire;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.LanguageMap;
import dev.regie.core.survey.Questionnaire;
import dev.regie.core.survey.SurveyItem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InstrumentSheetTest {
    private static final CourseNames NAMES =
            new CourseNames(Map.of(new CourseKey("managers"), "Leidinggeven aan empowerment"));

    @Test
    void a_form_has_a_box_for_every_answer() {
        assertThat(InstrumentSheet.form(questionnaire().get(), Language.NL).split("☐", -1))
                .hasSize(1 + 2 * 5);
    }

    @Test
    void a_page_has_ranges_with_the_course_that_fits() {
        assertThat(InstrumentSheet.page(questionnaire().get(), Language.NL, NAMES))
                .contains("<html lang=\"nl\">", "1,0 tot en met 2,4", "cursus Leidinggeven aan empowerment");
    }

    @Test
    void a_course_that_is_not_there_yet_is_named_as_such() {
        assertThat(InstrumentSheet.page(questionnaire().get(), Language.NL, new CourseNames(Map.of())))
                .contains("cursus managers (komt nog)");
    }

    @Test
    void what_authors_write_is_text_and_no_markup() {
        Questionnaire sly = questionnaire()
                .items(new SurveyItem.InWords("say", LanguageMap.of("<b>Wat & hoe?</b>", "x"), List.of()))
                .get();
        assertThat(InstrumentSheet.form(sly, Language.NL))
                .contains("&lt;b&gt;Wat &amp; hoe?&lt;/b&gt;")
                .doesNotContain("<b>");
    }
}
