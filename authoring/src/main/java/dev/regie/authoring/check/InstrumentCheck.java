package dev.regie.authoring.check;

import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.shared.Language;
import dev.regie.core.survey.Instrument;
import dev.regie.core.survey.Observation;
import dev.regie.core.survey.Questionnaire;
import dev.regie.core.survey.Register;
import dev.regie.core.survey.SurveyItem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Measures an instrument and holds it against what we ask of all of them. Pure; what it is held against comes from outside. */
public final class InstrumentCheck {
    private final Set<CourseKey> courses;
    private final Spelling spelling;
    private final SourceShingles articles;

    /** Held against the courses that the programme has or plans. */
    public InstrumentCheck(Set<CourseKey> courses, Spelling spelling, SourceShingles articles) {
        this.courses = Set.copyOf(courses);
        this.spelling = spelling;
        this.articles = articles;
    }

    /** All figures and findings of an instrument. */
    public InstrumentReport report(Instrument instrument, TranslationMemory memory) {
        List<Language> languages = instrument.head().languages();
        List<CourseText> texts = InstrumentTexts.of(instrument);
        var spelled = SpellingChecks.figures(texts, spelling);
        var translations = TranslationChecks.findings(languages, texts);
        var stale = memory.stale(languages, texts);
        List<Finding> findings = new ArrayList<>();
        findings.addAll(InstrumentWording.items(instrument));
        findings.addAll(InstrumentWording.floor(instrument));
        findings.addAll(coursesAreOfTheProgramme(instrument));
        findings.addAll(readingLevel(languages, texts));
        findings.addAll(SpellingChecks.findings(spelled));
        findings.addAll(translations);
        findings.addAll(stale);
        findings.addAll(OverlapChecks.findings(texts, articles));
        return new InstrumentReport(
                instrument.id().text(),
                instrument.kind(),
                instrument.data().name().toLowerCase(Locale.ROOT),
                figures(instrument, texts),
                spelled,
                TranslationChecks.figures(languages, texts, translations, stale.size()),
                findings);
    }

    /** What an outcome leads to is a course that there is or will be. */
    private List<Finding> coursesAreOfTheProgramme(Instrument instrument) {
        if (!(instrument instanceof Questionnaire questionnaire)) {
            return List.of();
        }
        return questionnaire.dimensions().stream()
                .flatMap(dimension -> dimension.ranges().stream()
                        .flatMap(range -> range.courses().stream()
                                .filter(course -> !courses.contains(course))
                                .map(course -> Finding.error(
                                        Check.COURSE_KNOWN,
                                        "dimension." + dimension.id() + "." + range.id(),
                                        "the programme has no course '" + course + "'"))))
                .toList();
    }

    /** Of all its sentences together: single texts are too short to measure. */
    private static List<Finding> readingLevel(List<Language> languages, List<CourseText> texts) {
        List<Finding> findings = new ArrayList<>();
        for (Language language : languages) {
            Wording wording = Wording.together(texts.stream()
                    .map(text -> Wording.of(text.text().exactly(language).orElse(""), language))
                    .toList());
            if (!wording.sentences().isEmpty()) {
                ReadingLevel level = ReadingLevel.of(wording, language);
                if (level.hard(language)) {
                    findings.add(Finding.warning(
                            Check.READING_LEVEL,
                            "",
                            language,
                            String.format(Locale.ROOT, "%s %.1f is hard to read", level.measure(), level.value())));
                }
            }
        }
        return findings;
    }

    private static InstrumentFigures figures(Instrument instrument, List<CourseText> texts) {
        Map<Language, Integer> words = new EnumMap<>(Language.class);
        Map<Language, Integer> asked = new EnumMap<>(Language.class);
        for (Language language : instrument.head().languages()) {
            words.put(language, TranslationChecks.words(texts, language));
            asked.put(
                    language,
                    asked(instrument)
                            .mapToInt(text -> Wording.of(
                                            text.text().exactly(language).orElse(""), language)
                                    .words()
                                    .size())
                            .sum());
        }
        return switch (instrument) {
            case Questionnaire questionnaire ->
                new InstrumentFigures(
                        (int) questionnaire.items().count(),
                        (int) questionnaire
                                .items()
                                .filter(item -> item instanceof SurveyItem.OnScale onScale && onScale.reversed())
                                .count(),
                        questionnaire.dimensions().size(),
                        questionnaire.dimensions().stream()
                                .mapToInt(dimension -> dimension.ranges().size())
                                .sum(),
                        words,
                        asked);
            case Observation observation ->
                new InstrumentFigures(observation.criteria().size(), 0, 0, 0, words, asked);
            case Register register ->
                new InstrumentFigures(
                        register.stages().stream()
                                .mapToInt(stage -> stage.fields().size())
                                .sum(),
                        0,
                        register.stages().size(),
                        0,
                        words,
                        asked);
            default -> new InstrumentFigures(0, 0, 0, 0, words, asked);
        };
    }

    private static Stream<CourseText> asked(Instrument instrument) {
        return switch (instrument) {
            case Questionnaire questionnaire ->
                questionnaire.items().map(item -> new CourseText(item.id(), item.text()));
            case Observation observation ->
                observation.criteria().stream().map(criterion -> new CourseText(criterion.id(), criterion.behaviour()));
            case Register register ->
                register.stages().stream()
                        .flatMap(stage -> stage.fields().stream())
                        .map(field -> new CourseText(field.id(), field.label()));
            default -> Stream.of();
        };
    }
}
