package dev.regie.core.survey;

import dev.regie.core.access.DataClass;
import dev.regie.core.survey.InstrumentFault.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must hold of a questionnaire. */
final class QuestionnaireRules {
    private QuestionnaireRules() {}

    static Stream<InstrumentFault> faults(Questionnaire questionnaire) {
        return Stream.of(
                        answersAreAnonymous(questionnaire),
                        partsAreThereOnce(questionnaire),
                        itemsCanBeAnswered(questionnaire),
                        scalesAndMeasuresAreUsed(questionnaire),
                        daysAreThoseOfTheOccasion(questionnaire),
                        questionnaire.dimensions().stream().flatMap(each -> dimension(questionnaire, each)))
                .flatMap(faults -> faults);
    }

    /** Nobody's answers are kept by name. */
    static Stream<InstrumentFault> answersAreAnonymous(Questionnaire questionnaire) {
        return InstrumentFault.when(
                questionnaire.data() != DataClass.ANONYMOUS,
                Rule.NOT_ANONYMOUS,
                "",
                "A questionnaire cannot be " + questionnaire.data().name().toLowerCase(Locale.ROOT));
    }

    private static Stream<InstrumentFault> partsAreThereOnce(Questionnaire questionnaire) {
        return Stream.of(
                        InstrumentRules.none("", questionnaire.sections(), "section"),
                        questionnaire.sections().stream()
                                .flatMap(section ->
                                        InstrumentRules.none("section/" + section.id(), section.items(), "item")),
                        InstrumentRules.twice(
                                "scale", questionnaire.scales().stream().map(Scale::id)),
                        InstrumentRules.twice(
                                "section", questionnaire.sections().stream().map(Questionnaire.Section::id)),
                        InstrumentRules.twice("item", questionnaire.items().map(SurveyItem::id)),
                        InstrumentRules.twice(
                                "dimension", questionnaire.dimensions().stream().map(Dimension::id)),
                        InstrumentRules.twice(
                                "measure", questionnaire.measures().stream().map(Questionnaire.Measure::id)))
                .flatMap(faults -> faults);
    }

    private static Stream<InstrumentFault> itemsCanBeAnswered(Questionnaire questionnaire) {
        return questionnaire.items().flatMap(item -> {
            String path = "item/" + item.id();
            return switch (item) {
                case SurveyItem.OnScale onScale ->
                    InstrumentFault.when(
                            questionnaire.scale(onScale.scale()).isEmpty(),
                            Rule.REFERENCE_UNKNOWN,
                            path,
                            "There is no scale '" + onScale.scale() + "'");
                case SurveyItem.ByChoice byChoice -> InstrumentRules.options(path, byChoice.options());
                case SurveyItem.InWords _ -> Stream.of();
            };
        });
    }

    private static Stream<InstrumentFault> scalesAndMeasuresAreUsed(Questionnaire questionnaire) {
        Set<String> scales = questionnaire
                .items()
                .filter(SurveyItem.OnScale.class::isInstance)
                .map(item -> ((SurveyItem.OnScale) item).scale())
                .collect(Collectors.toSet());
        Set<String> measures = questionnaire.dimensions().stream()
                .flatMap(dimension -> dimension.ranges().stream())
                .flatMap(range -> range.measures().stream())
                .collect(Collectors.toSet());
        return Stream.concat(
                questionnaire.scales().stream()
                        .filter(scale -> !scales.contains(scale.id()))
                        .map(scale -> new InstrumentFault(
                                Rule.NEVER_USED, "scale/" + scale.id(), "No item uses '" + scale.id() + "'")),
                questionnaire.measures().stream()
                        .filter(measure -> !measures.contains(measure.id()))
                        .map(measure -> new InstrumentFault(
                                Rule.NEVER_USED, "measure/" + measure.id(), "No range names '" + measure.id() + "'")));
    }

    /** An item is asked after days on which the questionnaire is asked. */
    static Stream<InstrumentFault> daysAreThoseOfTheOccasion(Questionnaire questionnaire) {
        List<Integer> days = days(questionnaire);
        return questionnaire
                .items()
                .flatMap(item -> item.days().stream()
                        .filter(day -> !days.contains(day))
                        .map(day -> new InstrumentFault(
                                Rule.DAY_UNKNOWN, "item/" + item.id(), "It is not asked after " + day + " days")));
    }

    private static Stream<InstrumentFault> dimension(Questionnaire questionnaire, Dimension dimension) {
        String path = "dimension/" + dimension.id();
        List<SurveyItem.OnScale> items = dimension.items().stream()
                .map(questionnaire::onScale)
                .flatMap(Optional::stream)
                .toList();
        Set<Integer> points = items.stream()
                .map(item -> questionnaire.scale(item.scale()))
                .flatMap(Optional::stream)
                .map(Scale::points)
                .collect(Collectors.toSet());
        Stream<InstrumentFault> unknown = dimension.items().stream()
                .filter(item -> questionnaire.onScale(item).isEmpty())
                .map(item -> new InstrumentFault(
                        Rule.REFERENCE_UNKNOWN, path, "'" + item + "' is no item that is answered on a scale"));
        Stream<InstrumentFault> ranges = points.size() == 1
                ? rangesCoverTheScale(dimension, points.iterator().next())
                : InstrumentFault.when(
                        points.size() > 1, Rule.SCALES_DIFFER, path, "Its items have scales of " + points + " points");
        return Stream.of(
                        unknown,
                        InstrumentRules.none(path, dimension.items(), "item"),
                        InstrumentRules.twice(path, dimension.items().stream()),
                        InstrumentRules.twice(path, dimension.ranges().stream().map(ScoreRange::id)),
                        minimumCanBeReached(questionnaire, dimension, items),
                        ranges,
                        dimension.ranges().stream().flatMap(range -> somethingFits(questionnaire, path, range)))
                .flatMap(faults -> faults);
    }

    /** Whenever the questionnaire is asked, enough of the items are. */
    private static Stream<InstrumentFault> minimumCanBeReached(
            Questionnaire questionnaire, Dimension dimension, List<SurveyItem.OnScale> items) {
        List<Integer> days = days(questionnaire);
        long fewest = days.isEmpty()
                ? items.size()
                : days.stream()
                        .mapToLong(day -> items.stream()
                                .filter(item -> item.isAskedAfter(day))
                                .count())
                        .min()
                        .orElseThrow();
        return InstrumentFault.when(
                dimension.minimum() < 1 || dimension.minimum() > fewest,
                Rule.MINIMUM_OUT_OF_REACH,
                "dimension/" + dimension.id(),
                "A minimum of " + dimension.minimum() + " answers, and " + fewest + " items that are asked");
    }

    /** Each score from 1.0 to the last point is in exactly one range: ranges rise, and each begins a tenth after the one before. */
    static Stream<InstrumentFault> rangesCoverTheScale(Dimension dimension, int points) {
        String path = "dimension/" + dimension.id();
        if (dimension.ranges().isEmpty()) {
            return InstrumentRules.none(path, dimension.ranges(), "range");
        }
        Stream.Builder<InstrumentFault> faults = Stream.builder();
        BigDecimal next = BigDecimal.ONE.setScale(1);
        BigDecimal last = BigDecimal.valueOf(points).setScale(1);
        for (ScoreRange range : dimension.ranges()) {
            String where = path + "/" + range.id();
            int side = range.from().compareTo(next);
            if (range.from().compareTo(BigDecimal.ONE) < 0
                    || range.to().compareTo(last) > 0
                    || range.to().compareTo(range.from()) < 0) {
                faults.add(new InstrumentFault(
                        Rule.RANGE_BEYOND_SCALE,
                        where,
                        "From " + range.from() + " to " + range.to() + ", on a scale from 1.0 to " + last));
            } else if (side > 0) {
                faults.add(new InstrumentFault(
                        Rule.RANGE_GAP,
                        where,
                        "It begins at " + range.from() + ", and nothing has " + between(next, range.from())));
            } else if (side < 0) {
                faults.add(new InstrumentFault(
                        Rule.RANGE_OVERLAP,
                        where,
                        "It begins at " + range.from() + ", which the range before has; next is " + next));
            }
            next = range.to().add(ScoreRange.STEP);
        }
        if (next.compareTo(last) <= 0) {
            faults.add(new InstrumentFault(
                    Rule.RANGE_GAP, path, "Nothing has " + between(next, last.add(ScoreRange.STEP))));
        }
        return faults.build();
    }

    /** Every range says what to do next, with something that is there. */
    private static Stream<InstrumentFault> somethingFits(Questionnaire questionnaire, String path, ScoreRange range) {
        String where = path + "/" + range.id();
        return Stream.concat(
                InstrumentFault.when(
                        range.courses().isEmpty() && range.measures().isEmpty(),
                        Rule.NOTHING_FITS,
                        where,
                        "Neither a course nor a measure"),
                range.measures().stream()
                        .filter(measure -> questionnaire.measure(measure).isEmpty())
                        .map(measure -> new InstrumentFault(
                                Rule.REFERENCE_UNKNOWN, where, "There is no measure '" + measure + "'")));
    }

    private static List<Integer> days(Questionnaire questionnaire) {
        return questionnaire.occasion() instanceof Occasion.AfterDays(List<Integer> days) ? days : List.of();
    }

    private static String between(BigDecimal from, BigDecimal below) {
        BigDecimal to = below.subtract(ScoreRange.STEP);
        return from.compareTo(to) == 0 ? from.toString() : from + " to " + to;
    }
}
