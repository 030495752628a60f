package dev.regie.authoring.check;

import dev.regie.core.catalogue.content.Callout;
import dev.regie.core.catalogue.content.Commitments;
import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.catalogue.content.Dialogue;
import dev.regie.core.catalogue.content.Download;
import dev.regie.core.catalogue.content.Embed;
import dev.regie.core.catalogue.content.FlipCards;
import dev.regie.core.catalogue.content.Image;
import dev.regie.core.catalogue.content.Lesson;
import dev.regie.core.catalogue.content.LessonBlock;
import dev.regie.core.catalogue.content.Question;
import dev.regie.core.catalogue.content.Quote;
import dev.regie.core.catalogue.content.Recording;
import dev.regie.core.catalogue.content.Reflection;
import dev.regie.core.catalogue.content.RichText;
import dev.regie.core.catalogue.content.Sections;
import dev.regie.core.catalogue.content.Slots;
import dev.regie.core.catalogue.content.Slots.Form;
import dev.regie.core.catalogue.content.Slots.Slot;
import dev.regie.core.shared.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** How many lessons there are, how long they are and how hard to read. */
final class LessonChecks {
    private LessonChecks() {}

    static List<Lesson> lessons(CourseContent content) {
        return content.activities().stream()
                .filter(Lesson.class::isInstance)
                .map(Lesson.class::cast)
                .toList();
    }

    static List<LessonFigures> figures(CourseContent content) {
        return lessons(content).stream()
                .map(lesson -> new LessonFigures(lesson.id(), lesson.minutes(), inEachLanguage(content, lesson)))
                .toList();
    }

    static List<Finding> count(CourseContent content, CourseStandard standard) {
        int lessons = lessons(content).size();
        return standard.lessons().holds(lessons)
                ? List.of()
                : List.of(Finding.error(Check.LESSON_COUNT, "", lessons + " lessons; expected " + standard.lessons()));
    }

    static List<Finding> length(List<LessonFigures> lessons, CourseStandard standard) {
        List<Finding> findings = new ArrayList<>();
        for (LessonFigures lesson : lessons) {
            lesson.texts().forEach((language, text) -> {
                if (!standard.lessonWords().holds(text.words())) {
                    findings.add(Finding.error(
                            Check.LESSON_LENGTH,
                            lesson.lesson(),
                            language,
                            text.words() + " words besides exercises; expected " + standard.lessonWords()));
                }
            });
        }
        return findings;
    }

    static List<Finding> readingLevel(List<LessonFigures> lessons) {
        List<Finding> findings = new ArrayList<>();
        for (LessonFigures lesson : lessons) {
            lesson.texts().forEach((language, text) -> {
                ReadingLevel level = text.level();
                if (level != null && level.hard(language)) {
                    findings.add(Finding.warning(
                            Check.READING_LEVEL,
                            lesson.lesson(),
                            language,
                            "%s %.1f is hard to read".formatted(level.measure(), level.value())));
                }
            });
        }
        return findings;
    }

    private static Map<Language, LessonFigures.Text> inEachLanguage(CourseContent content, Lesson lesson) {
        Map<Language, LessonFigures.Text> figures = new EnumMap<>(Language.class);
        for (Language language : content.languages()) {
            Wording prose = wording(lesson, LessonChecks::isProse, language);
            Wording exercises = wording(lesson, block -> !isProse(block), language);
            figures.put(
                    language,
                    new LessonFigures.Text(
                            prose.words().size(),
                            exercises.words().size(),
                            prose.sentences().isEmpty() ? null : ReadingLevel.of(prose, language)));
        }
        return figures;
    }

    private static Wording wording(Lesson lesson, Predicate<LessonBlock> which, Language language) {
        return Wording.together(lesson.blocks().stream()
                .filter(which)
                .flatMap(block -> Slots.of(block).stream().filter(slot -> !standsIn(block, slot)))
                .filter(slot -> slot.form() != Form.ACCEPTED)
                .map(slot -> Wording.of(slot.text().exactly(language).orElse(""), language))
                .toList());
    }

    /** What is there for those who cannot see or hear something, and is not read by all. */
    private static boolean standsIn(LessonBlock block, Slot slot) {
        return switch (block) {
            case Image _ -> slot.path().endsWith(".alt") || slot.path().endsWith(".description");
            case Recording _ ->
                slot.path().endsWith(".transcript") || slot.path().endsWith(".description");
            default -> false;
        };
    }

    private static boolean isProse(LessonBlock block) {
        return switch (block) {
            case RichText _,
                    Callout _,
                    Image _,
                    Recording _,
                    Quote _,
                    Sections _,
                    FlipCards _,
                    Dialogue _,
                    Download _,
                    Embed _ -> true;
            case Question _, Reflection _, Commitments _ -> false;
        };
    }
}
