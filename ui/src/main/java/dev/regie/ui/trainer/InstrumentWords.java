package dev.regie.ui.trainer;

import static dev.regie.ui.i18n.Texts.text;

import dev.regie.core.access.DataClass;
import dev.regie.core.survey.Instrument;
import dev.regie.core.survey.Observation;
import dev.regie.core.survey.Occasion;
import dev.regie.core.survey.Party;
import dev.regie.core.survey.Questionnaire;
import dev.regie.core.survey.Register;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What instruments are called on the page. */
final class InstrumentWords {
    private InstrumentWords() {}

    /** What kind it is and how much there is of it. */
    static String size(Instrument instrument) {
        return switch (instrument) {
            case Questionnaire questionnaire ->
                text(
                        "instrument.size.questionnaire",
                        questionnaire.items().count(),
                        text("minutes", instrument.head().minutes()));
            case Observation observation ->
                text("instrument.size.observation", observation.criteria().size());
            case Register register ->
                text("instrument.size.register", register.stages().size());
            default -> text("instrument.size.inCourses");
        };
    }

    static String data(DataClass data) {
        return switch (data) {
            case PRIVATE -> text("instrument.data.private");
            case ANONYMOUS -> text("instrument.data.anonymous");
            case CONFIDENTIAL -> text("instrument.data.confidential");
            case PROGRESS -> text("instrument.data.progress");
            case PUBLISHED -> text("instrument.data.published");
        };
    }

    static String occasion(Occasion occasion) {
        return switch (occasion) {
            case Occasion.Round _ -> text("instrument.occasion.round");
            case Occasion.AfterActivity _ -> text("instrument.occasion.activity");
            case Occasion.AfterDays(var days) -> text("instrument.occasion.days", days(days));
        };
    }

    static String days(List<Integer> days) {
        return days.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    static String parties(Collection<Party> parties) {
        return parties.stream().sorted().map(InstrumentWords::party).collect(Collectors.joining(", "));
    }

    static String type(Register.Type type) {
        return switch (type) {
            case LINE -> text("instrument.field.line");
            case TEXT -> text("instrument.field.text");
            case DATE -> text("instrument.field.date");
            case PERSON -> text("instrument.field.person");
            case CHOICE -> text("instrument.field.choice");
        };
    }

    private static String party(Party party) {
        return switch (party) {
            case EMPLOYEE -> text("party.employee");
            case MANAGER -> text("party.manager");
            case COACH -> text("party.coach");
            case FACILITATOR -> text("party.facilitator");
            case ORGANISER -> text("party.organiser");
        };
    }
}
