package dev.regie.authoring.exchange.internal;

import dev.regie.core.catalogue.content.Aspect;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.catalogue.content.NamedText;
import dev.regie.core.shared.LanguageMap;
import dev.regie.core.survey.Dimension;
import dev.regie.core.survey.InstrumentHead;
import dev.regie.core.survey.Occasion;
import dev.regie.core.survey.Questionnaire;
import dev.regie.core.survey.Questionnaire.Measure;
import dev.regie.core.survey.Questionnaire.Section;
import dev.regie.core.survey.Scale;
import dev.regie.core.survey.ScoreRange;
import dev.regie.core.survey.SurveyItem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads questionnaires: when they are asked, with which scales and items, and what their scores mean. */
final class QuestionnaireReader {
    private static final String DAYS = "a whole number of days from 1 to 365";
    private static final String SCORE = "a score with at most one decimal, such as 2.4";

    private final Sheet sheet;
    private final Prose prose;
    /** Ranges of one id are called the same in every dimension. */
    private final Map<String, LanguageMap> rangeTitles = new LinkedHashMap<>();

    QuestionnaireReader(Sheet sheet) {
        this.sheet = sheet;
        this.prose = sheet.prose();
    }

    Questionnaire read(InstrumentHead head, YamlMap yaml) {
        Occasion occasion = occasion(yaml);
        List<Scale> scales = sheet.entries(yaml, "scales", "scale", List.of(), this::scale);
        List<Section> sections = sheet.entries(yaml, "sections", "section", List.of(), this::section);
        List<Dimension> dimensions = yaml.has("dimensions")
                ? sheet.entries(yaml, "dimensions", "dimension", List.of(), this::dimension)
                : List.of();
        List<Measure> measures = yaml.ids("measures", false).stream()
                .map(id -> new Measure(id, prose.line("measure." + id + ".title"), prose.markdown("measure." + id)))
                .toList();
        return new Questionnaire(head, occasion, scales, sections, dimensions, measures);
    }

    private static Occasion occasion(YamlMap yaml) {
        return switch (yaml.oneOf("occasion", List.of("round", "after-activity", "after-days"))) {
            case "after-activity" ->
                new Occasion.AfterActivity(yaml.words(
                        "activities",
                        YamlMap.either(ActivityReader.KINDS),
                        true,
                        said -> Optional.of(said).filter(ActivityReader.KINDS::contains)));
            case "after-days" -> new Occasion.AfterDays(days(yaml, true));
            default -> new Occasion.Round();
        };
    }

    private Scale scale(YamlMap entry, String id) {
        int points = entry.number("points", Scale.FEWEST, Scale.MOST);
        boolean unsure = entry.flag("unsure", false);
        List<LanguageMap> labels = new ArrayList<>();
        for (int point = 1; point <= points; point++) {
            labels.add(prose.line("scale." + id + "." + point));
        }
        return new Scale(id, labels, unsure ? prose.line("scale." + id + ".unsure") : null);
    }

    private Section section(YamlMap entry, String id) {
        LanguageMap title = prose.line("section." + id);
        @Nullable LanguageMap intro = prose.optionalMarkdown("section." + id + ".intro");
        return new Section(id, title, intro, sheet.entries(entry, "items", "item", Sheet.HEAD_SLOTS, this::item));
    }

    private SurveyItem item(YamlMap entry, String id) {
        LanguageMap text = prose.line(id);
        String type = entry.oneOf("type", List.of("scale", "choice", "text"));
        List<Integer> days = days(entry, false);
        return switch (type) {
            case "scale" -> new SurveyItem.OnScale(id, text, days, entry.id("scale"), entry.flag("reversed", false));
            case "choice" -> {
                boolean several = entry.flag("several", false);
                List<NamedText> options = sheet.options(entry, id);
                yield new SurveyItem.ByChoice(id, text, days, several, options);
            }
            default -> new SurveyItem.InWords(id, text, days);
        };
    }

    private Dimension dimension(YamlMap entry, String id) {
        Aspect aspect = entry.optionalWord("aspect", "one of the six aspects, such as trust-autonomy", Aspect::of)
                .orElse(null);
        List<String> items = entry.ids("items", true);
        int minimum = entry.number("minimum", 1, 100);
        String slot = "dimension." + id;
        LanguageMap title = prose.line(slot);
        @Nullable LanguageMap about = prose.optionalMarkdown(slot + ".about");
        List<ScoreRange> ranges = sheet.entries(
                entry, "ranges", "dimension/" + id, List.of("about"), (range, rangeId) -> range(range, slot, rangeId));
        return new Dimension(id, title, about, aspect, items, minimum, ranges);
    }

    private ScoreRange range(YamlMap entry, String dimension, String id) {
        BigDecimal from = score(entry, "from");
        BigDecimal to = score(entry, "to");
        List<CourseKey> courses =
                entry.ids("courses", false).stream().map(CourseKey::new).toList();
        List<String> measures = entry.ids("measures", false);
        LanguageMap title = rangeTitles.computeIfAbsent(id, range -> prose.line("range." + range));
        return new ScoreRange(id, from, to, title, prose.markdown(dimension + "." + id), courses, measures);
    }

    private static BigDecimal score(YamlMap entry, String key) {
        return entry.word(
                key,
                SCORE,
                said -> said.matches("\\d{1,2}(\\.\\d)?") ? Optional.of(new BigDecimal(said)) : Optional.empty(),
                BigDecimal.ONE);
    }

    private static List<Integer> days(YamlMap yaml, boolean demanded) {
        return yaml.words(
                "days",
                DAYS,
                demanded,
                said -> said.matches("\\d{1,3}")
                        ? Optional.of(Integer.valueOf(said)).filter(day -> day >= 1 && day <= 365)
                        : Optional.empty());
    }
}
