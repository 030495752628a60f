package dev.regie.authoring.check;

import dev.regie.core.shared.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reports on instruments as a table for people, a line each, then what was found. */
final class InstrumentTable {
    private InstrumentTable() {}

    static String of(List<InstrumentReport> reports) {
        StringBuilder text = new StringBuilder("\n");
        line(
                text,
                "instrument",
                "kind",
                "data",
                "asked",
                "reversed",
                "groups",
                "ranges",
                "words asked",
                "words",
                "unknown",
                "missing, off, stale");
        reports.forEach(report -> {
            InstrumentFigures figures = report.figures();
            TranslationFigures translation = report.translation();
            line(
                    text,
                    report.instrument(),
                    report.kind(),
                    report.data(),
                    figures.parts(),
                    figures.reversed(),
                    figures.groups(),
                    figures.ranges(),
                    both(figures.asked()),
                    both(figures.words()),
                    report.spelling().unknown().values().stream()
                            .mapToInt(Map::size)
                            .sum(),
                    translation.missing() + ", " + translation.outOfStep() + ", " + translation.stale());
        });
        text.append('\n');
        reports.forEach(report -> {
            text.append(String.format(
                    Locale.ROOT,
                    "%s: %d errors, %d warnings%n",
                    report.instrument(),
                    report.errors().size(),
                    report.findings().size() - report.errors().size()));
            report.findings()
                    .forEach(finding -> text.append("  ").append(finding).append('\n'));
        });
        return text.toString();
    }

    private static void line(StringBuilder text, Object... cells) {
        text.append(String.format(Locale.ROOT, "%-20s %-14s %-10s %6s %9s %7s %7s %12s %12s %8s %18s%n", cells));
    }

    private static String both(Map<Language, Integer> words) {
        return words.getOrDefault(Language.NL, 0) + ", " + words.getOrDefault(Language.EN, 0);
    }
}
