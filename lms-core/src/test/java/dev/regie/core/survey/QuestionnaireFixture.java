package dev.regie.core.survey;

import dev.regie.core.access.DataClass;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.LanguageMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Questionnaires with a scale of five, and one dimension unless told otherwise: two items, the second reversed, ranges 1.0–2.4 and 2.5–5.0. */
public final class QuestionnaireFixture {
    private DataClass data = DataClass.ANONYMOUS;
    private Occasion occasion = new Occasion.Round();
    private int minimum = 1;
    private List<SurveyItem> items = List.of(item("asks", false), item("takes-over", true));
    private List<String> measured = List.of("asks", "takes-over");
    private List<ScoreRange> ranges = List.of(range("low", "1.0", "2.4"), range("high", "2.5", "5.0"));
    private final List<Scale> scales = new ArrayList<>(List.of(scale("often", 5)));

    public static QuestionnaireFixture questionnaire() {
        return new QuestionnaireFixture();
    }

    public QuestionnaireFixture data(DataClass data) {
        this.data = data;
        return this;
    }

    public QuestionnaireFixture after(Integer... days) {
        this.occasion = new Occasion.AfterDays(List.of(days));
        return this;
    }

    public QuestionnaireFixture minimum(int minimum) {
        this.minimum = minimum;
        return this;
    }

    public QuestionnaireFixture items(SurveyItem... items) {
        this.items = List.of(items);
        this.measured = Stream.of(items).map(SurveyItem::id).toList();
        return this;
    }

    public QuestionnaireFixture measured(String... items) {
        this.measured = List.of(items);
        return this;
    }

    public QuestionnaireFixture ranges(ScoreRange... ranges) {
        this.ranges = List.of(ranges);
        return this;
    }

    public QuestionnaireFixture scale(Scale scale) {
        this.scales.add(scale);
        return this;
    }

    public Questionnaire get() {
        return new Questionnaire(
                head("asked", data),
                occasion,
                scales,
                List.of(new Questionnaire.Section("all", text("Alles"), null, items)),
                List.of(new Dimension("style", text("Stijl"), null, null, measured, minimum, ranges)),
                List.of());
    }

    public static InstrumentHead head(String id, DataClass data) {
        return new InstrumentHead(
                new InstrumentId(id),
                List.of(Language.NL, Language.EN),
                data,
                Set.of(Party.EMPLOYEE),
                5,
                text("Titel"),
                text("Waarvoor"),
                text("Vijf mensen"),
                text("Grenzen"),
                List.of());
    }

    public static SurveyItem item(String id, boolean reversed) {
        return new SurveyItem.OnScale(id, text(id), List.of(), "often", reversed);
    }

    public static Scale scale(String id, int points) {
        return new Scale(
                id,
                Stream.iterate(1, point -> point + 1)
                        .limit(points)
                        .map(point -> text(String.valueOf(point)))
                        .toList(),
                null);
    }

    public static ScoreRange range(String id, String from, String to) {
        return new ScoreRange(
                id,
                new BigDecimal(from),
                new BigDecimal(to),
                text(id),
                text(id),
                List.of(new CourseKey("managers")),
                List.of());
    }

    public static LanguageMap text(String text) {
        return LanguageMap.of(text, text);
    }
}
