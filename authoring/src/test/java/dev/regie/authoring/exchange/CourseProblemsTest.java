package dev.regie.authoring.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CourseProblemsTest {

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake(
                        "unknown key",
                        c -> c.replace("course.yaml", "sources:", "source:"),
                        "course.yaml:10",
                        "'source'"),
                mistake(
                        "no YAML",
                        c -> c.put("course.yaml", "format: 1\ncourse: [\n"),
                        "course.yaml:3",
                        "cannot be read"),
                mistake(
                        "key twice",
                        c -> c.replace("check.yaml", "draw: 2", "draw: 2\ndraw: 2"),
                        "check.yaml:9",
                        "twice"),
                mistake(
                        "unknown kind",
                        c -> c.replace("first-steps.yaml", "kind: reflection", "kind: poem"),
                        "first-steps.yaml:38",
                        "'poem'"),
                mistake(
                        "bad id",
                        c -> c.replace("check.yaml", "id: hear", "id: Hear_it"),
                        "check.yaml:12",
                        "'Hear_it'"),
                mistake("no minutes", c -> c.replace("check.yaml", "minutes: 10\n", ""), "check.yaml:1", "missing"),
                mistake(
                        "mastery in percent",
                        c -> c.replace("check.yaml", "mastery: 0.8", "mastery: 80"),
                        "check.yaml:7",
                        "'80'"),
                mistake("no file of a language", c -> c.delete("check.en.md"), "check.en.md:1", "missing"),
                mistake("no activity file", c -> c.delete("check.yaml"), "check.yaml:1", "missing"),
                mistake(
                        "no slot",
                        c -> c.replace("course.en.md", "::: audience\n\nFor tests.\n\n", ""),
                        "course.en.md:7",
                        "missing"),
                mistake(
                        "stray slot",
                        c -> c.replace("course.en.md", "::: source.own", "::: source.other"),
                        "course.en.md:23",
                        "source.other"),
                mistake(
                        "slot twice",
                        c -> c.replace("course.nl.md", "::: audience", "::: summary"),
                        "course.nl.md:9",
                        "twice"),
                mistake(
                        "out of step",
                        c -> c.put("course.nl.md", swapped(c.text("course.nl.md"))),
                        "course.nl.md:3",
                        "too early"),
                mistake(
                        "bad slot line",
                        c -> c.replace("course.nl.md", "::: audience", ":::audience"),
                        "course.nl.md:9",
                        ":::audience"),
                mistake(
                        "text before slots",
                        c -> c.put("check.nl.md", "Hallo\n\n" + c.text("check.nl.md")),
                        "check.nl.md:1",
                        "Hallo"),
                mistake(
                        "raw HTML",
                        c -> c.replace("first-steps.nl.md", "- twee", "- <b>twee</b>"),
                        "first-steps.nl.md:16",
                        "raw HTML"),
                mistake(
                        "heading 1",
                        c -> c.replace("first-steps.nl.md", "### Kop", "# Kop"),
                        "first-steps.nl.md:11",
                        "level 1"),
                mistake(
                        "script link",
                        c -> c.replace("first-steps.nl.md", "https://example.org", "javascript:x"),
                        "first-steps.nl.md:18",
                        "javascript:x"),
                mistake(
                        "bad language mark",
                        c -> c.replace("first-steps.nl.md", "{lang=en}", "{en}"),
                        "first-steps.nl.md:13",
                        "{en}"),
                mistake(
                        "title of two lines",
                        c -> c.replace("check.nl.md", "Toets", "Toets\nTwee"),
                        "check.nl.md:3",
                        "more lines"),
                mistake("no picture", c -> c.delete("media/line.svg"), "first-steps.yaml:17", "there is none"),
                mistake(
                        "script in a drawing",
                        c -> c.put("media/line.svg", "<svg xmlns='http://www.w3.org/2000/svg'>\n<script/></svg>"),
                        "media/line.svg:2",
                        "script"),
                mistake(
                        "handler in a drawing",
                        c -> c.put("media/line.svg", "<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>"),
                        "media/line.svg:1",
                        "onload"),
                mistake(
                        "drawing that fetches",
                        c -> c.put(
                                "media/line.svg",
                                "<svg xmlns='http://www.w3.org/2000/svg'><rect fill='url(https://example.org/x)'/></svg>"),
                        "media/line.svg:1",
                        "outside"),
                mistake(
                        "drawing with a document type",
                        c -> c.put(
                                "media/line.svg",
                                "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><svg xmlns='http://www.w3.org/2000/svg'>&x;</svg>"),
                        "media/line.svg:1",
                        "document type"),
                mistake(
                        "broken drawing",
                        c -> c.put("media/line.svg", "<svg xmlns='http://www.w3.org/2000/svg'>\n<g></svg>"),
                        "media/line.svg:2",
                        "well-formed"),
                mistake("stray file", c -> c.put("notes.txt", "x"), "notes.txt:1", "nothing names"),
                mistake(
                        "two right answers",
                        c -> c.replace("check.yaml", "      - id: advise", "      - id: advise\n        correct: true"),
                        "check.yaml:12",
                        "2 correct"),
                mistake(
                        "no right answer",
                        c -> c.replace("first-steps.yaml", "        correct: true\n", ""),
                        "first-steps.yaml:22",
                        "No answer is correct"),
                mistake(
                        "unknown objective",
                        c -> c.replace("check.yaml", "objective: listen", "objective: lissen"),
                        "check.yaml:12",
                        "lissen"),
                mistake("draw over bank", c -> c.replace("check.yaml", "draw: 2", "draw: 4"), "check.yaml:1", "4 of 3"),
                mistake(
                        "id twice",
                        c -> c.replace("check.yaml", "id: order\n", "id: both\n")
                                .replace("check.yaml", "- id: wide", "- id: open")
                                .replace("check.yaml", "- id: narrow", "- id: short")
                                .put(
                                        "check.nl.md",
                                        c.text("check.nl.md")
                                                        .split("::: order\n")[0]
                                                        .strip() + "\n\n::: both.feedback\n\nx\n")
                                .put(
                                        "check.en.md",
                                        c.text("check.en.md")
                                                        .split("::: order\n")[0]
                                                        .strip() + "\n\n::: both.feedback\n\nx\n"),
                        "check.yaml:29",
                        "both"),
                mistake(
                        "lesson to pass",
                        c -> c.replace("first-steps.yaml", "move-on: completed", "move-on: passed"),
                        "first-steps.yaml:1",
                        "cannot be passed"),
                mistake(
                        "untaught objective",
                        c -> c.replace("first-steps.yaml", "objectives: [listen, ask]", "objectives: [listen]"),
                        "course.yaml:7",
                        "No lesson"),
                mistake(
                        "reserved answer id",
                        c -> c.replace("check.yaml", "- id: advise", "- id: feedback"),
                        "check.yaml:19",
                        "feedback"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void a_mistake_is_named_with_its_file_and_line(
            String name, UnaryOperator<FixtureCourse> mistake, String place, String said) {
        List<Problem> problems = problems(mistake.apply(new FixtureCourse()));
        assertThat(problems).as("%s in %s", place, problems).anySatisfy(problem -> {
            assertThat(problem.file() + ":" + problem.line()).isEqualTo(place);
            assertThat(problem.said()).contains(said);
        });
    }

    @Test
    void all_mistakes_are_named_at_once_by_file_and_line() {
        FixtureCourse course = new FixtureCourse()
                .replace("first-steps.yaml", "tone: try", "tone: loud")
                .replace("check.yaml", "shuffle: true", "shuffle: perhaps")
                .replace("course.nl.md", "::: source.own\n\nEigen werk.\n", "::: source.own\n")
                .delete("media/line.svg");
        assertThat(problems(course))
                .extracting(problem -> problem.file() + ":" + problem.line())
                .containsExactly(
                        "check.yaml:9",
                        "course.nl.md:19",
                        "course.nl.md:21",
                        "first-steps.yaml:17",
                        "first-steps.yaml:21");
    }

    private static List<Problem> problems(FixtureCourse course) {
        return switch (CourseExchange.readCourse(course)) {
            case ReadResult.Faulty<CourseSource>(var problems) -> problems;
            case ReadResult.Read<CourseSource> _ -> throw new AssertionError("It was read");
        };
    }

    private static Arguments mistake(String name, UnaryOperator<FixtureCourse> change, String place, String said) {
        return arguments(name, change, place, said);
    }

    private static String swapped(String text) {
        String[] slots = text.split("\n(?=::: )");
        return slots[1] + "\n" + slots[0] + "\n"
                + String.join("\n", List.of(slots).subList(2, slots.length));
    }
}
