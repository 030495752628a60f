package dev.regie.core.survey;

import dev.regie.core.catalogue.content.NamedText;
import dev.regie.core.survey.InstrumentFault.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What must hold before an instrument is taken: one named function per rule, all pure. */
public final class InstrumentRules {
    private InstrumentRules() {}

    /** All faults of the instrument; empty if it may be used. */
    public static List<InstrumentFault> lint(Instrument instrument) {
        return Stream.concat(
                        textsAreWhole(instrument),
                        switch (instrument) {
                            case Questionnaire questionnaire -> QuestionnaireRules.faults(questionnaire);
                            case Observation observation -> criteriaAreThere(observation);
                            case Register register -> RegisterRules.faults(register);
                            case InCourses _ -> Stream.<InstrumentFault>of();
                        })
                .toList();
    }

    /** Guides have parts, each with an id of its own. */
    static Stream<InstrumentFault> textsAreWhole(Instrument instrument) {
        List<AttachedText> texts = instrument.head().texts();
        return Stream.concat(
                twice("text", texts.stream().map(AttachedText::id)),
                texts.stream()
                        .flatMap(text -> Stream.concat(
                                none("text/" + text.id(), text.parts(), "part"),
                                twice("text/" + text.id(), text.parts().stream().map(AttachedText.Part::id)))));
    }

    /** There is something to look for, named once. */
    static Stream<InstrumentFault> criteriaAreThere(Observation observation) {
        return Stream.concat(
                none("", observation.criteria(), "criterion"),
                twice("criterion", observation.criteria().stream().map(Observation.Criterion::id)));
    }

    /** A choice has at least two options, each with an id of its own. */
    static Stream<InstrumentFault> options(String path, List<NamedText> options) {
        return Stream.concat(
                InstrumentFault.when(
                        options.size() < 2,
                        Rule.TOO_FEW_PARTS,
                        path,
                        options.size() + " options where two are the least"),
                twice(path, options.stream().map(NamedText::id)));
    }

    static Stream<InstrumentFault> none(String path, List<?> parts, String what) {
        return InstrumentFault.when(
                parts.isEmpty(), Rule.TOO_FEW_PARTS, path, "No " + what + " where one is the least");
    }

    static Stream<InstrumentFault> twice(String path, Stream<String> ids) {
        Set<String> seen = new HashSet<>();
        return ids
                .filter(id -> !seen.add(id))
                .map(id -> new InstrumentFault(Rule.ID_USED_TWICE, path + "/" + id, "'" + id + "' is there twice"))
                .toList()
                .stream();
    }
}
