package dev.regie.authoring.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.access.DataClass;
import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.catalogue.content.CourseJson;
import dev.regie.core.catalogue.content.CourseRules;
import dev.regie.core.catalogue.content.Fault;
import dev.regie.core.catalogue.content.Passage;
import dev.regie.core.shared.Language;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What holds of every kind of activity, block and item, seen on the course that has them all. */
class SpecimenTest {
    private static final CourseContent COURSE = read(FixtureCourse.specimen());
    private static final String SEARCHED =
            Passage.of(COURSE, Language.EN).stream().map(Passage::text).collect(Collectors.joining("\n"));

    @Test
    void search_finds_what_a_reader_is_shown() {
        assertThat(SEARCHED)
                .contains(
                        "A conversation of ten minutes",
                        "a light box stands on the right",
                        "Being left out.",
                        "What did you see exactly?",
                        "Wait for three seconds before I answer.",
                        "Describe a conversation that stayed with you.",
                        "Nobody ever tells me anything",
                        "An agreement says … does something and ….",
                        "Think of a conversation that you still want to have.",
                        "Practising in threes",
                        "Bring it along.",
                        "Incident method",
                        "What was hard?");
    }

    @Test
    void search_finds_nothing_that_is_right_private_or_for_somebody_else() {
        assertThat(SEARCHED)
                .doesNotContain(
                        // feedback and accepted texts
                        "That gives the other room.",
                        "Divide 50 by 4.",
                        "on which day",
                        "summing up\nsum up",
                        "Yes, somebody is thinking then.",
                        // what would tell the order, the pairs or the bins
                        "What it did to you.",
                        "It went well, did it not?",
                        "He is lazy.",
                        "Thought\n",
                        // of a case anything beyond the first scene
                        "What would you have liked to know?",
                        "Sanne sighs and thinks",
                        "with her arms crossed",
                        "the rota will be on the board",
                        // the self-assessment, the bank
                        "I close a conversation",
                        "Friday at ten.",
                        // guides, rubrics and materials of others
                        "For the facilitator alone",
                        "Put the chairs in a circle",
                        "Ask about the moment of doubt",
                        "All three are in it",
                        "Look for: who, what, when");
    }

    @Test
    void the_class_of_what_is_done_follows_from_the_kind() {
        assertThat(ofClass(DataClass.PRIVATE)).containsExactly("scan", "look-back", "peers", "talk", "scan-again");
        assertThat(ofClass(DataClass.CONFIDENTIAL))
                .containsExactly("blocks", "questions", "ward-talk", "check", "try-out", "elsewhere", "later");
        assertThat(ofClass(DataClass.ANONYMOUS)).containsExactly("survey");
        assertThat(ofClass(DataClass.PROGRESS)).containsExactly("meeting");
    }

    @Test
    void in_json_what_all_activities_share_stands_beside_the_rest() {
        JsonNode activities =
                JsonMapper.builder().build().readTree(CourseJson.write(COURSE)).get("activities");
        assertThat(activities).allSatisfy(activity -> {
            assertThat(activity.has("head")).isFalse();
            assertThat(activity.propertyNames())
                    .startsWith("kind", "id", "title", "summary", "minutes", "required", "moveOn", "objectives");
        });
    }

    @Test
    void other_words_are_editorial() {
        assertThat(departures(FixtureCourse.specimen()
                        .replace("ward-talk.en.md", "She gets up and leaves.", "She stands up and leaves.")
                        .replace("blocks.en.md", "Ask what somebody needs.", "Ask somebody what they need.")
                        .replace("check.en.md", "Friday at ten.", "Friday, ten o'clock.")))
                .isEmpty();
    }

    @Test
    void another_way_through_a_case_another_tolerance_or_accepted_text_is_more_than_editorial() {
        assertThat(departures(FixtureCourse.specimen().replace("ward-talk.yaml", "to: trust", "to: distance")))
                .extracting(Fault::detail)
                .allMatch(detail -> detail.contains("decision ward-talk/ward/sorry"));
        assertThat(departures(FixtureCourse.specimen().replace("questions.yaml", "tolerance: 0.5", "tolerance: 1")))
                .isNotEmpty();
        assertThat(departures(FixtureCourse.specimen().replace("check.en.md", "follow up", "follow through")))
                .isNotEmpty();
    }

    @Test
    void ids_that_mean_something_else_are_named() {
        assertThat(meanings(FixtureCourse.specimen().replace("questions.yaml", "answer: 12.5", "answer: 13")))
                .containsExactly("questions/count (item)");
        assertThat(meanings(
                        FixtureCourse.specimen().replace("scan.yaml", "    objective: agree", "    objective: listen")))
                .containsExactly("scan/i-agree");
        assertThat(meanings(FixtureCourse.specimen()
                        .replace("ward-talk.nl.md", "\"Zullen we dan maar weer?\"", "§")
                        .replace("ward-talk.en.md", "\"Shall we get on, then?\"", "§")
                        .replace(
                                "ward-talk.nl.md",
                                "\"Dat kwam er net verkeerd uit. Vertel eens?\"",
                                "\"Zullen we dan maar weer?\"")
                        .replace(
                                "ward-talk.en.md",
                                "\"That came out wrong just now. Tell me?\"",
                                "\"Shall we get on, then?\"")))
                .containsExactly("ward-talk/ward/sorry");
        assertThat(meanings(FixtureCourse.specimen().replace("check.en.md", "follow up", "follow through")))
                .isEmpty();
    }

    private static List<String> ofClass(DataClass dataClass) {
        return COURSE.activities().stream()
                .filter(activity -> activity.dataClass() == dataClass)
                .map(Activity::id)
                .toList();
    }

    private static List<Fault> departures(FixtureCourse changed) {
        return CourseRules.moreThanEditorial(COURSE, read(changed));
    }

    private static List<String> meanings(FixtureCourse changed) {
        return CourseRules.meaningChanged(COURSE, read(changed)).stream()
                .map(Fault::path)
                .toList();
    }

    private static CourseContent read(FixtureCourse course) {
        return switch (CourseExchange.readCourse(course)) {
            case ReadResult.Read<CourseSource>(CourseSource source) -> source.content();
            case ReadResult.Faulty<CourseSource>(var problems) -> throw new AssertionError(problems.toString());
        };
    }
}
