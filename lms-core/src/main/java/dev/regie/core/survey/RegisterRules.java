package dev.regie.core.survey;

import dev.regie.core.survey.InstrumentFault.Rule;
import dev.regie.core.survey.Register.Field;
import dev.regie.core.survey.Register.Stage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must hold of a register: an entry can reach every stage and come to an end. */
final class RegisterRules {
    private RegisterRules() {}

    static Stream<InstrumentFault> faults(Register register) {
        return Stream.of(
                        InstrumentRules.none("", register.stages(), "stage"),
                        InstrumentRules.twice(
                                "stage", register.stages().stream().map(Stage::id)),
                        register.stages().stream().flatMap(RegisterRules::fields),
                        stagesLeadSomewhere(register),
                        stagesAreReached(register),
                        entriesEnd(register))
                .flatMap(faults -> faults);
    }

    private static Stream<InstrumentFault> fields(Stage stage) {
        String path = "stage/" + stage.id();
        return Stream.of(
                        InstrumentRules.none(path, stage.fields(), "field"),
                        InstrumentRules.twice(path, stage.fields().stream().map(Field::id)),
                        stage.fields().stream()
                                .filter(field -> field.type() == Register.Type.CHOICE)
                                .flatMap(field -> InstrumentRules.options(path + "/" + field.id(), field.options())))
                .flatMap(faults -> faults);
    }

    /** What follows a stage is a stage, and another one. */
    static Stream<InstrumentFault> stagesLeadSomewhere(Register register) {
        Set<String> known = register.stages().stream().map(Stage::id).collect(Collectors.toSet());
        return register.stages().stream()
                .flatMap(stage -> stage.to().stream()
                        .filter(to -> !known.contains(to) || to.equals(stage.id()))
                        .map(to -> new InstrumentFault(
                                Rule.REFERENCE_UNKNOWN, "stage/" + stage.id(), "'" + to + "' is no stage after it")));
    }

    /** From the first stage an entry can come to every other. */
    static Stream<InstrumentFault> stagesAreReached(Register register) {
        Set<String> reached = reached(register);
        return register.stages().stream()
                .filter(stage -> !reached.contains(stage.id()))
                .map(stage -> new InstrumentFault(
                        Rule.STAGE_NEVER_REACHED, "stage/" + stage.id(), "No stage leads to '" + stage.id() + "'"));
    }

    /** From every stage there is a way to one that is the end. */
    static Stream<InstrumentFault> entriesEnd(Register register) {
        Set<String> ending = register.stages().stream()
                .filter(stage -> stage.to().isEmpty())
                .map(Stage::id)
                .collect(Collectors.toCollection(HashSet::new));
        boolean more = true;
        while (more) {
            more = ending.addAll(register.stages().stream()
                    .filter(stage -> stage.to().stream().anyMatch(ending::contains))
                    .map(Stage::id)
                    .toList());
        }
        return register.stages().stream()
                .filter(stage -> !ending.contains(stage.id()))
                .map(stage -> new InstrumentFault(
                        Rule.NEVER_ENDS, "stage/" + stage.id(), "From '" + stage.id() + "' nothing leads to an end"));
    }

    private static Set<String> reached(Register register) {
        Map<String, Stage> stages = register.stages().stream()
                .collect(Collectors.toMap(Stage::id, Function.identity(), (first, _) -> first));
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(
                register.stages().stream().limit(1).map(Stage::id).toList());
        while (!open.isEmpty()) {
            String id = open.pop();
            Stage stage = stages.get(id);
            if (stage != null && reached.add(id)) {
                List<String> next = stage.to();
                next.forEach(open::push);
            }
        }
        return reached;
    }
}
