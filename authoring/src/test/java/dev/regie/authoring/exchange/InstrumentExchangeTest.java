package dev.regie.authoring.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.regie.core.access.DataClass;
import dev.regie.core.shared.Language;
import dev.regie.core.survey.Instrument;
import dev.regie.core.survey.InstrumentId;
import dev.regie.core.survey.Occasion;
import dev.regie.core.survey.Party;
import dev.regie.core.survey.Questionnaire;
import dev.regie.core.survey.Register;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InstrumentExchangeTest {

    @Test
    void a_questionnaire_is_read_whole() {
        var pulse = (Questionnaire) read(InstrumentFolder.of("pulse"));
        assertThat(pulse.data()).isEqualTo(DataClass.ANONYMOUS);
        assertThat(pulse.head().by()).containsExactlyInAnyOrder(Party.EMPLOYEE, Party.MANAGER);
        assertThat(pulse.onScale("kept-back")).get().satisfies(item -> {
            assertThat(item.reversed()).isTrue();
            assertThat(item.text().exactly(Language.NL)).hasValue("Ik hield een zorg over het werk voor me.");
        });
        assertThat(pulse.dimensions().getFirst().ranges().getLast().title().exactly(Language.EN))
                .hasValue("Open");
        assertThat(pulse.head().texts().getFirst().parts()).hasSize(3);
    }

    @Test
    void a_question_can_belong_to_one_of_the_days() {
        var transfer = (Questionnaire) read(InstrumentFolder.of("transfer"));
        assertThat(transfer.occasion()).isEqualTo(new Occasion.AfterDays(List.of(30, 60, 90)));
        assertThat(transfer.items().filter(item -> item.isAskedAfter(30)).map(item -> item.id()))
                .contains("used", "first-try")
                .doesNotContain("solves-itself", "habit");
    }

    @Test
    void an_initiative_is_adopted_or_stopped_and_teaches_something_either_way() {
        var register = (Register) read(InstrumentFolder.of("initiatives"));
        assertThat(register.stages())
                .extracting(Register.Stage::id)
                .containsExactly("proposed", "decided", "tried", "adopted", "stopped", "learned");
        assertThat(register.stages().get(2).to()).containsExactly("adopted", "stopped");
        assertThat(register.stages().getLast().to()).isEmpty();
    }

    @Test
    void the_list_says_which_there_are_and_in_which_order() {
        SourceFiles folder =
                new InstrumentFolder().put("instruments.yaml", "format: 1\ninstruments: [pulse, reaction]\n");
        assertThat(InstrumentExchange.readShelf(folder))
                .isEqualTo(new ReadResult.Read<>(List.of(new InstrumentId("pulse"), new InstrumentId("reaction"))));
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("a gap", "        to: 2.4", "        to: 2.3", "instrument.yaml:56", "nothing has 2.4"),
                mistake(
                        "an overlap",
                        "        to: 2.4",
                        "        to: 2.6",
                        "instrument.yaml:56",
                        "which the range before has"),
                mistake("two decimals", "        to: 2.4", "        to: 2.45", "instrument.yaml:53", "'2.45'"),
                mistake(
                        "by name",
                        "data: anonymous",
                        "data: confidential",
                        "instrument.yaml:1",
                        "cannot be confidential"),
                mistake("an unknown class", "data: anonymous", "data: secret", "instrument.yaml:5", "'secret'"),
                mistake(
                        "an unknown item",
                        "[decided, knew-limit, tried]",
                        "[decided, knew, tried]",
                        "instrument.yaml:47",
                        "'knew' is no item"),
                mistake(
                        "an unknown scale",
                        "scale: fortnight",
                        "scale: often",
                        "instrument.yaml:20",
                        "no scale 'often'"),
                mistake(
                        "an unknown measure",
                        "measures: [leader-first]",
                        "measures: [leader]",
                        "instrument.yaml:70",
                        "no measure 'leader'"),
                mistake(
                        "a minimum out of reach",
                        "minimum: 2",
                        "minimum: 4",
                        "instrument.yaml:47",
                        "4 answers, and 3 items"),
                mistake("an unknown type", "type: scale", "type: slider", "instrument.yaml:21", "'slider'"),
                mistake("a reserved id", "id: decided", "id: told", "instrument.yaml:20", "'told'"),
                mistake("nobody fills it in", "by: [employee, manager]", "by: []", "instrument.yaml:6", "names nobody"),
                mistake("an unknown key", "minutes: 2", "minutes: 2\nweight: 3", "instrument.yaml:8", "'weight'"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void a_mistake_is_named_with_its_file_and_line(
            String name, UnaryOperator<InstrumentFolder> mistake, String place, String said) {
        assertNamed(problems(mistake.apply(InstrumentFolder.of("pulse"))), place, said);
    }

    @Test
    void both_languages_have_the_same_slots() {
        assertNamed(
                problems(InstrumentFolder.of("pulse").replace("instrument.en.md", "::: tried\n\n", "::: tryed\n\n")),
                "instrument.en.md:53",
                "missing");
    }

    @Test
    void every_file_is_named_and_every_named_file_is_there() {
        assertNamed(
                problems(InstrumentFolder.of("pulse").put("notes.txt", "x\n")),
                "notes.txt:1",
                "nothing names this one");
        assertNamed(
                problems(InstrumentFolder.of("pulse").delete("using-the-pulse.en.md")),
                "using-the-pulse.en.md:1",
                "missing");
    }

    @Test
    void stages_lead_to_stages() {
        assertNamed(
                problems(
                        InstrumentFolder.of("initiatives").replace("instrument.yaml", "to: [decided]", "to: [decide]")),
                "instrument.yaml:13",
                "'decide' is no stage");
    }

    private static void assertNamed(List<Problem> problems, String place, String said) {
        assertThat(problems).as("%s in %s", place, problems).anySatisfy(problem -> {
            assertThat(problem.file() + ":" + problem.line()).isEqualTo(place);
            assertThat(problem.said()).contains(said);
        });
    }

    private static Arguments mistake(String name, String what, String by, String place, String said) {
        UnaryOperator<InstrumentFolder> change = folder -> folder.replace("instrument.yaml", what, by);
        return arguments(name, change, place, said);
    }

    private static Instrument read(InstrumentFolder folder) {
        return switch (InstrumentExchange.readInstrument(folder)) {
            case ReadResult.Read<Instrument>(Instrument instrument) -> instrument;
            case ReadResult.Faulty<Instrument>(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    private static List<Problem> problems(InstrumentFolder folder) {
        return switch (InstrumentExchange.readInstrument(folder)) {
            case ReadResult.Faulty<Instrument>(var problems) -> problems;
            case ReadResult.Read<Instrument> _ -> throw new AssertionError("It was read");
        };
    }
}
