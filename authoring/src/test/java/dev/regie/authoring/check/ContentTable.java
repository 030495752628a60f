package dev.regie.authoring.check;

import dev.regie.core.shared.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reports as one table for people: a line per figure, then what was found. */
final class ContentTable {
    private static final CourseStandard STANDARD = CourseStandard.CURRICULUM;

    private final List<List<String>> rows = new ArrayList<>();

    private ContentTable() {}

    static String of(List<ContentReport> reports) {
        ContentTable table = new ContentTable();
        table.row("course", "what", "nl", "en", "expected");
        reports.forEach(table::add);
        StringBuilder text = new StringBuilder(table.aligned());
        reports.forEach(report -> {
            text.append("\n%s: %d errors, %d warnings%n"
                    .formatted(
                            report.course(),
                            report.errors().size(),
                            report.findings().size() - report.errors().size()));
            report.findings()
                    .forEach(finding -> text.append("  ").append(finding).append('\n'));
        });
        return text.toString();
    }

    private void add(ContentReport report) {
        String course = report.course();
        report.lessons().forEach(lesson -> lesson(course, lesson));
        VarietyFigures variety = report.variety();
        both(course, "activities", variety.activities().toString(), "9 parts");
        both(course, "block kinds", variety.blocks().size() + " " + variety.blocks(), "" + STANDARD.blockKinds());
        both(course, "drawings", "" + variety.drawings(), "" + STANDARD.drawings());
        both(
                course,
                "pictures described, decorative",
                variety.described() + " + " + variety.decorative() + " of " + variety.pictures(),
                "all");
        report.items().forEach(items -> items(course, items));
        report.guessing().forEach(guessing -> guessing(course, guessing));
        report.cases().forEach(story -> story(course, story));
        row(course, "words spelled", each(report.spelling().words()), "");
        Map<Language, Integer> unknown = new EnumMap<>(Language.class);
        report.spelling().unknown().forEach((language, words) -> unknown.put(language, words.size()));
        row(course, "words unknown", each(unknown), "0");
        TranslationFigures translation = report.translation();
        both(
                course,
                "texts, missing, out of step, stale",
                translation.texts() + ", " + translation.missing() + ", " + translation.outOfStep() + ", "
                        + translation.stale(),
                "0 missing");
        both(course, "English words for a Dutch one", one(translation.wordRatio()), "");
        both(
                course,
                "runs of 8 words from an article",
                "" + report.of(Check.SOURCE_OVERLAP).size(),
                "0");
    }

    private void lesson(String course, LessonFigures lesson) {
        String name = "lesson " + lesson.lesson();
        row(
                course,
                name + ": words (exercises)",
                text(lesson, Language.NL, text -> text.words() + " (" + text.exerciseWords() + ")"),
                text(lesson, Language.EN, text -> text.words() + " (" + text.exerciseWords() + ")"),
                STANDARD.lessonWords().toString());
        row(
                course,
                name + ": Flesch-Douma, Flesch-Kincaid",
                text(lesson, Language.NL, ContentTable::level),
                text(lesson, Language.EN, ContentTable::level),
                "50 up, 10 down");
        row(
                course,
                name + ": LIX; words per sentence",
                text(lesson, Language.NL, ContentTable::lengths),
                text(lesson, Language.EN, ContentTable::lengths),
                "");
    }

    private void items(String course, ItemFigures items) {
        boolean bank = !items.place().equals(ItemChecks.LESSONS);
        both(
                course,
                items.place() + ": items",
                items.items() + " " + items.types(),
                bank ? STANDARD.items() + " of " + STANDARD.itemTypes() + " types" : "");
        both(course, items.place() + ": items by objective", items.objectives().toString(), bank ? "2 each" : "");
        both(course, items.place() + ": feedback", items.feedbackGiven() + " of " + items.feedbackDue(), "all");
    }

    private void guessing(String course, GuessingFigures guessing) {
        String name = guessing.place() + ": ";
        row(
                course,
                name + "longest is right",
                length(guessing, Language.NL, true),
                length(guessing, Language.EN, true),
                "p over 0.01");
        row(
                course,
                name + "shortest is right",
                length(guessing, Language.NL, false),
                length(guessing, Language.EN, false),
                "p over 0.01");
        both(
                course,
                name + "right by place; longest run",
                guessing.rightAt() + "; " + guessing.longestRun() + (guessing.shuffled() ? ", shuffled" : ""),
                "");
    }

    private void story(String course, CaseFigures story) {
        String name = story.id() + ": ";
        both(course, name + "decision points", "" + story.decisionPoints(), "" + STANDARD.decisionPoints());
        both(course, name + "endings", "" + story.endings(), "" + STANDARD.endings());
        both(
                course,
                name + "shortest and longest path; ways through",
                story.shortestPath() + " and " + story.longestPath() + "; " + story.paths(),
                STANDARD.shortestPath() + " at least");
        both(
                course,
                name + "decisions that change later scenes",
                "" + story.lastingDecisions(),
                "" + STANDARD.lastingDecisions());
    }

    private static String length(GuessingFigures guessing, Language language, boolean longest) {
        var lengths = guessing.lengths().get(language);
        return lengths == null
                ? ""
                : "%d of %d, chance %s, p %s"
                        .formatted(
                                longest ? lengths.longestRight() : lengths.shortestRight(),
                                guessing.items(),
                                one(lengths.expected()),
                                two(longest ? lengths.longestByChance() : lengths.shortestByChance()));
    }

    private static String level(LessonFigures.Text text) {
        ReadingLevel level = text.level();
        return level == null ? "" : one(level.value());
    }

    private static String lengths(LessonFigures.Text text) {
        ReadingLevel level = text.level();
        return level == null ? "" : one(level.lix()) + "; " + one(level.wordsPerSentence());
    }

    private static String text(LessonFigures lesson, Language language, Function<LessonFigures.Text, String> say) {
        LessonFigures.@Nullable Text text = lesson.texts().get(language);
        return text == null ? "" : say.apply(text);
    }

    private static List<String> each(Map<Language, Integer> figures) {
        return List.of("" + figures.getOrDefault(Language.NL, 0), "" + figures.getOrDefault(Language.EN, 0));
    }

    private void both(String course, String what, String figure, String expected) {
        row(course, what, figure, "", expected);
    }

    private void row(String course, String what, List<String> figures, String expected) {
        row(course, what, figures.getFirst(), figures.getLast(), expected);
    }

    private void row(String... cells) {
        rows.add(List.of(cells));
    }

    private String aligned() {
        int[] widths = new int[5];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                boolean spans = column == 2 && row.get(3).isEmpty();
                widths[column] =
                        Math.max(widths[column], spans ? 0 : row.get(column).length());
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            String figures = row.get(3).isEmpty()
                    ? pad(row.get(2), widths[2] + widths[3] + 2)
                    : pad(row.get(2), widths[2]) + "  " + pad(row.get(3), widths[3]);
            text.append((pad(row.get(0), widths[0]) + "  " + pad(row.get(1), widths[1]) + "  " + figures + "  "
                                    + row.get(4))
                            .stripTrailing())
                    .append('\n');
        }
        return text.toString();
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static String one(double figure) {
        return String.format(Locale.ROOT, "%.1f", figure);
    }

    private static String two(double figure) {
        return String.format(Locale.ROOT, "%.2f", figure);
    }
}
