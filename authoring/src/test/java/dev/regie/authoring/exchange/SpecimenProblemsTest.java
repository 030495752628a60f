package dev.regie.authoring.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mistake that can be made with one kind of activity, block or item, and with files. */
class SpecimenProblemsTest {

    static Stream<Arguments> activities() {
        return Stream.of(
                mistake("a key that the player needs", "course.yaml", "course: specimen", "course: media", 1, "taken"),
                mistake("a language twice", "course.yaml", "[nl, en]", "[nl, en, nl]", 3, "'languages'"),
                mistake("an unknown kind of activity", "talk.yaml", "coaching-talk", "chat", 2, "'chat'"),
                mistake("an anchor that there is not", "later.yaml", "course-done", "course-end", 6, "course-end+14"),
                mistake(
                        "a required workshop",
                        "meeting.yaml",
                        "required: false",
                        "required: true",
                        1,
                        "A workshop has"),
                mistake(
                        "a survey that waits to be completed",
                        "survey.yaml",
                        "move-on: not-applicable",
                        "move-on: completed",
                        1,
                        "A survey has"),
                mistake(
                        "a case that waits to be passed",
                        "ward-talk.yaml",
                        "move-on: completed",
                        "move-on: passed",
                        1,
                        "A case has 'move-on: completed'"),
                mistake(
                        "a required lesson to which nothing applies",
                        "questions.yaml",
                        "move-on: completed",
                        "move-on: not-applicable",
                        1,
                        "done before it began"),
                mistake(
                        "a required refresher after the end",
                        "later.yaml",
                        "required: false",
                        "required: true",
                        1,
                        "opens when the course is done"),
                mistake("an agenda that does not add up", "meeting.yaml", "minutes: 60", "minutes: 50", 1, "takes 80"),
                mistake("steps that take too long", "peers.yaml", "minutes: 75", "minutes: 60", 1, "take 75"),
                mistake("a material for nobody", "meeting.yaml", "[facilitator]", "[]", 19, "for nobody"),
                mistake("a material for the unknown", "meeting.yaml", "[facilitator]", "[boss]", 20, "'boss'"),
                mistake(
                        "a rubric on no objective",
                        "try-out.yaml",
                        "objective: listen",
                        "objective: lissen",
                        12,
                        "lissen"),
                mistake("a follow-up of no days", "try-out.yaml", "follow-up: 30", "follow-up: 0", 8, "'0'"),
                mistake("a question called prepare", "talk.yaml", "proud", "prepare", 7, "'prepare'"),
                mistake("a survey question of no type", "survey.yaml", "type: text", "type: essay", 12, "'essay'"),
                mistake(
                        "a repetition of what there is not",
                        "scan-again.yaml",
                        "repeats: scan",
                        "repeats: blocks",
                        1,
                        "no self-assessment"),
                mistake(
                        "a repetition with statements of its own",
                        "scan-again.yaml",
                        "repeats: scan",
                        "repeats: scan\nstatements: []",
                        9,
                        "'statements'"),
                mistake("a mastery that everybody has", "check.yaml", "mastery: 0.6", "mastery: 0", 7, "'0'"),
                mistake(
                        "a draw that may judge nothing",
                        "check.yaml",
                        "draw: 12",
                        "draw: 2",
                        1,
                        "2 items are not judged"));
    }

    static Stream<Arguments> blocks() {
        return Stream.of(
                mistake("an unknown kind of block", "blocks.yaml", "kind: tabs", "kind: tab", 31, "'tab'"),
                mistake(
                        "a film without captions",
                        "blocks.yaml",
                        "    captions: turns.{lang}.vtt\n",
                        "",
                        20,
                        "missing"),
                mistake("a sound as a film", "blocks.yaml", "media: turns.mp4", "media: two-tones.mp3", 23, "mp3"),
                mistake("a stranger in a dialogue", "blocks.yaml", "speaker: mark", "speaker: marc", 42, "'marc'"),
                mistake("a turn called speaker", "blocks.yaml", "id: asks", "id: speaker", 42, "'speaker'"),
                mistake(
                        "an address of another host",
                        "blocks.yaml",
                        "player.vimeo.com",
                        "example.org",
                        63,
                        "example.org"),
                mistake("an address without https", "blocks.yaml", "https://player", "http://player", 66, "http://"),
                mistake(
                        "a picture to keep",
                        "blocks.yaml",
                        "media: card.{lang}.pdf",
                        "media: steps.{lang}.svg",
                        62,
                        "svg"));
    }

    static Stream<Arguments> items() {
        return Stream.of(
                mistake("an unknown type", "questions.yaml", "type: likert", "type: stars", 90, "'stars'"),
                mistake(
                        "no verdict",
                        "questions.yaml",
                        "    correct: true\n  - id: late",
                        "  - id: late",
                        27,
                        "missing"),
                mistake("no best answer", "questions.yaml", "weight: 1\n", "weight: 0.9\n", 32, "weight 1"),
                mistake("an answer of more than one", "questions.yaml", "weight: 0.5", "weight: 1.5", 40, "'1.5'"),
                mistake("a bin that there is not", "questions.yaml", "bin: thought", "bin: guess", 64, "'guess'"),
                mistake("a thing called bin", "questions.yaml", "id: lazy", "id: bin", 64, "'bin'"),
                mistake("a number in words", "questions.yaml", "answer: 12.5", "answer: twelve", 72, "'twelve'"),
                mistake("a tolerance below nothing", "questions.yaml", "tolerance: 0.5", "tolerance: -1", 73, "'-1'"),
                mistake(
                        "a mark in one language alone",
                        "questions.en.md",
                        "and [[when]]",
                        "and when",
                        "questions.yaml:74",
                        "in en marks [who]"),
                mistake(
                        "a weight where nobody judges",
                        "check.yaml",
                        "type: likert\n",
                        "type: likert\n    weight: 2\n",
                        79,
                        "'weight'"),
                mistake("a gap called right", "check.yaml", "gaps: [verb]", "gaps: [right]", 70, "'right'"),
                mistake(
                        "no accepted text",
                        "questions.en.md",
                        "::: word.accept\n\nsumming up\nsum up\nsummary\n",
                        "",
                        "questions.en.md:236",
                        "missing"));
    }

    static Stream<Arguments> cases() {
        return Stream.of(
                mistake("a start that there is not", "ward-talk.yaml", "start: corridor", "start: hall", 1, "'hall'"),
                mistake("a way to nowhere", "ward-talk.yaml", "        to: trust", "        to: peace", 28, "'peace'"),
                mistake(
                        "a last way with a condition",
                        "ward-talk.yaml",
                        "- scene: distance",
                        "- scene: distance\n            unless: [asked]",
                        23,
                        "last of its ways"),
                mistake(
                        "a flag that nobody sets",
                        "ward-talk.yaml",
                        "set: [asked]",
                        "set: [questioned]",
                        17,
                        "'asked'"),
                mistake(
                        "one decision in some state",
                        "ward-talk.yaml",
                        "      - id: push\n",
                        "      - id: push\n        when: [interrupted]\n",
                        17,
                        "Offers 1 with the flags asked"),
                mistake(
                        "decisions in an ending",
                        "ward-talk.yaml",
                        "    ending: true\n  - id: distance",
                        "    ending: true\n    decisions: []\n  - id: distance",
                        35,
                        "'decisions'"),
                mistake("a decision called idea", "ward-talk.yaml", "id: push", "id: idea", 31, "'idea'"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"activities", "blocks", "items", "cases"})
    void a_mistake_is_named_with_its_file_and_line(
            String name, UnaryOperator<FixtureCourse> mistake, String place, String said) {
        List<Problem> problems = problems(mistake.apply(FixtureCourse.specimen()));
        assertThat(problems).as("%s in %s", place, problems).anySatisfy(problem -> {
            assertThat(problem.file() + ":" + problem.line()).isEqualTo(place);
            assertThat(problem.expected() + "; " + problem.said()).contains(said);
        });
    }

    @Test
    void a_scene_that_nothing_leads_to_and_a_circle_without_a_way_out_are_named() {
        FixtureCourse circle = FixtureCourse.specimen()
                .put("ward-talk.yaml", """
                        activity: ward-talk
                        kind: case
                        required: true
                        minutes: 8
                        move-on: completed
                        objectives: [listen]
                        start: corridor
                        scenes:
                          - id: corridor
                            decisions:
                              - id: ask
                                to: ward
                              - id: tell
                                to: ward
                          - id: ward
                            decisions:
                              - id: sum-up
                                to: corridor
                              - id: push
                                to: corridor
                          - id: trust
                            ending: true
                        """)
                .put("ward-talk.nl.md", circleProse(FixtureCourse.specimen().text("ward-talk.nl.md")))
                .put("ward-talk.en.md", circleProse(FixtureCourse.specimen().text("ward-talk.en.md")));
        assertThat(problems(circle))
                .extracting(Problem::toString)
                .anySatisfy(line ->
                        assertThat(line).startsWith("ward-talk.yaml:21:").contains("No decisions lead"))
                .anySatisfy(
                        line -> assertThat(line).startsWith("ward-talk.yaml:9:").contains("No ending"));
    }

    @Test
    void a_block_of_an_unknown_kind_is_one_problem_and_its_texts_are_none() {
        assertThat(problems(FixtureCourse.specimen().replace("blocks.yaml", "kind: flip-cards", "kind: flipcards")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.expected()).contains("flip-cards"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_that_is_not_what_its_name_says_is_named(String file) {
        assertThat(problems(FixtureCourse.specimen().put(file, new byte[] {1, 2, 0, 4, 5})))
                .extracting(Problem::file)
                .containsExactly(file);
    }

    static List<String> files() {
        return List.of("media/two-tones.mp3", "media/turns.mp4", "media/turns.nl.vtt", "media/card.en.pdf");
    }

    @Test
    void a_file_above_the_limit_is_named() {
        byte[] large = new byte[1_000_001];
        byte[] start = "%PDF-1.4".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(start, 0, large, 0, start.length);
        SourceFiles folder = FixtureCourse.specimen().put("media/card.nl.pdf", large);
        var strict = new SourceLimits(SourceLimits.USUAL.embedHosts(), 1);
        assertThat(problems(CourseExchange.readCourse(folder, strict)))
                .singleElement()
                .hasToString("media/card.nl.pdf:1: expected a file of at most 1 megabytes; it has 2");
        assertThat(CourseExchange.readCourse(folder)).isInstanceOf(ReadResult.Read.class);
    }

    private static String circleProse(String text) {
        return Stream.of(text.split("\n(?=::: )"))
                        .filter(slot -> !slot.startsWith("::: ward.variant")
                                && !slot.startsWith("::: ward.sorry")
                                && !slot.startsWith("::: distance"))
                        .map(String::strip)
                        .reduce((one, other) -> one + "\n\n" + other)
                        .orElseThrow()
                + "\n";
    }

    private static List<Problem> problems(FixtureCourse course) {
        return problems(CourseExchange.readCourse(course));
    }

    private static List<Problem> problems(ReadResult<CourseSource> result) {
        return switch (result) {
            case ReadResult.Faulty<CourseSource>(var problems) -> problems;
            case ReadResult.Read<CourseSource> _ -> throw new AssertionError("It was read");
        };
    }

    private static Arguments mistake(String name, String file, String text, String by, int line, String said) {
        return mistake(name, file, text, by, file + ":" + line, said);
    }

    private static Arguments mistake(String name, String file, String text, String by, String place, String said) {
        UnaryOperator<FixtureCourse> change = course -> course.replace(file, text, by);
        return arguments(name, change, place, said);
    }
}
