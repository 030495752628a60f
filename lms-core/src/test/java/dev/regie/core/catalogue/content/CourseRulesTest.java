package dev.regie.core.catalogue.content;

import static dev.regie.core.catalogue.content.CourseFixtures.both;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.catalogue.content.Fault.Rule;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.LanguageMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CourseRulesTest {
    private static final CourseContent COURSE = CourseFixtures.course();

    @Test
    void a_course_in_order_has_no_fault() {
        assertThat(CourseRules.lint(COURSE)).isEmpty();
    }

    @Test
    void ids_are_unique_among_their_siblings() {
        Lesson lesson = CourseFixtures.lesson();
        assertThat(CourseRules.idsAreUnique(
                        withBlocks(lesson.blocks().getFirst(), lesson.blocks().getFirst())))
                .containsExactly(new Fault(Rule.ID_USED_TWICE, "first-steps/opening", "opening"));
    }

    @Test
    void a_text_exists_in_every_language_of_the_course_and_in_no_other() {
        var dutchOnly = new RichText("opening", true, new LanguageMap(Map.of(Language.NL, "Hallo")));
        assertThat(CourseRules.everyLanguageIsComplete(withBlocks(dutchOnly)))
                .containsExactly(new Fault(Rule.TEXT_MISSING, "first-steps/opening", "en"));

        var inDutch = new CourseContent(
                1,
                COURSE.key(),
                List.of(Language.NL),
                both("a", "a"),
                new LanguageMap(Map.of(Language.NL, "b")),
                new LanguageMap(Map.of(Language.NL, " ")),
                List.of(),
                List.of(),
                List.of());
        assertThat(CourseRules.everyLanguageIsComplete(inDutch))
                .containsExactly(
                        new Fault(Rule.LANGUAGE_NOT_DECLARED, "title", "en"),
                        new Fault(Rule.TEXT_MISSING, "audience", "nl"));
    }

    @Test
    void a_picture_is_described_or_decorative() {
        assertThat(rules(CourseRules.lint(withBlocks(image(false, null))))).contains(Rule.ALTERNATIVE_TEXT_MISSING);
        assertThat(rules(CourseRules.lint(withBlocks(image(true, both("x", "x"))))))
                .contains(Rule.ALTERNATIVE_TEXT_ON_DECORATION);
        assertThat(CourseRules.blocksSpeakToAll(withBlocks(image(true, null)))).isEmpty();
    }

    @Test
    void a_single_choice_has_exactly_one_right_answer_and_a_multiple_choice_at_least_one() {
        assertThat(rules(CourseRules.itemsCanBeAnswered(withBlocks(single(false, false)))))
                .containsExactly(Rule.RIGHT_ANSWER_MISSING);
        assertThat(rules(CourseRules.itemsCanBeAnswered(withBlocks(single(true, true)))))
                .containsExactly(Rule.MORE_THAN_ONE_RIGHT_ANSWER);
        assertThat(CourseRules.itemsCanBeAnswered(withBlocks(single(true, false))))
                .isEmpty();
        assertThat(rules(CourseRules.itemsCanBeAnswered(withBlocks(single(true)))))
                .containsExactly(Rule.TOO_FEW_ANSWERS);
    }

    @Test
    void every_objective_is_taught_and_tested() {
        CourseContent more = withObjectives(new Objective("new", Set.of(), both("n", "n")));
        assertThat(rules(CourseRules.lint(more))).containsExactly(Rule.OBJECTIVE_NOT_TAUGHT, Rule.OBJECTIVE_NOT_TESTED);
    }

    @Test
    void an_objective_that_is_spoken_of_exists() {
        CourseContent none = new CourseContent(
                1,
                COURSE.key(),
                COURSE.languages(),
                COURSE.title(),
                COURSE.summary(),
                COURSE.audience(),
                List.of(),
                COURSE.activities(),
                List.of());
        assertThat(CourseRules.objectivesExist(none))
                .contains(
                        new Fault(Rule.OBJECTIVE_UNKNOWN, "first-steps", "listen"),
                        new Fault(Rule.OBJECTIVE_UNKNOWN, "check/single-1", "listen"));
    }

    @Test
    void another_right_answer_under_the_same_id_is_another_meaning() {
        CourseContent before = withBlocks(single(true, false));
        assertThat(rules(CourseRules.meaningChanged(before, withBlocks(single(false, true)))))
                .containsExactly(Rule.ID_WITH_ANOTHER_MEANING);
        assertThat(CourseRules.meaningChanged(before, before)).isEmpty();
    }

    @Test
    void answers_that_have_changed_places_have_another_meaning() {
        var first = item(List.of(answer("a", "one"), answer("b", "two"), answer("right", "three")));
        var second = item(List.of(answer("a", "two"), answer("b", "one"), answer("right", "three")));
        assertThat(CourseRules.meaningChanged(
                        withBlocks(new Question(true, first)), withBlocks(new Question(true, second))))
                .extracting(Fault::path)
                .containsExactly("first-steps/q/a", "first-steps/q/b");
    }

    @Test
    void another_kind_under_the_same_id_is_another_meaning() {
        CourseContent before = withBlocks(new RichText("x", true, both("t", "t")));
        CourseContent after = withBlocks(new Reflection("x", true, both("t", "t")));
        assertThat(rules(CourseRules.meaningChanged(before, after))).containsExactly(Rule.ID_WITH_ANOTHER_MEANING);
    }

    @Test
    void other_words_are_editorial_and_another_requirement_is_not() {
        CourseContent before = withBlocks(new RichText("x", true, both("t", "t")));
        assertThat(CourseRules.moreThanEditorial(before, withBlocks(new RichText("x", true, both("u", "u")))))
                .isEmpty();
        assertThat(rules(CourseRules.moreThanEditorial(before, withBlocks(new RichText("x", false, both("t", "t"))))))
                .containsOnly(Rule.NOT_EDITORIAL);
    }

    private static List<Rule> rules(List<Fault> faults) {
        return faults.stream().map(Fault::rule).toList();
    }

    private static CourseContent withBlocks(LessonBlock... blocks) {
        Lesson lesson = CourseFixtures.lesson();
        return course(COURSE.objectives(), new Lesson(lesson.head(), List.of(blocks)));
    }

    private static CourseContent withObjectives(Objective extra) {
        List<Objective> objectives = new ArrayList<>(COURSE.objectives());
        objectives.add(extra);
        return course(objectives, CourseFixtures.lesson());
    }

    private static CourseContent course(List<Objective> objectives, Lesson lesson) {
        return new CourseContent(
                1,
                COURSE.key(),
                COURSE.languages(),
                COURSE.title(),
                COURSE.summary(),
                COURSE.audience(),
                objectives,
                List.of(lesson, CourseFixtures.assessment()),
                COURSE.sources());
    }

    private static Image image(boolean decorative, LanguageMap alt) {
        return new Image(
                "drawing",
                true,
                "x.svg",
                Map.of(Language.NL, CourseFixtures.PICTURE, Language.EN, CourseFixtures.PICTURE),
                decorative,
                alt,
                null,
                null);
    }

    private static Question single(boolean... correct) {
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < correct.length; i++) {
            answers.add(new Answer("a" + i, both("t" + i, "t" + i), correct[i], both("f", "f")));
        }
        return new Question(true, item(answers));
    }

    private static Answer answer(String id, String text) {
        return new Answer(id, both(text, text), id.equals("right"), both("f", "f"));
    }

    private static SingleChoice item(List<Answer> answers) {
        return new SingleChoice("q", "listen", 1, both("p", "p"), null, answers);
    }
}
