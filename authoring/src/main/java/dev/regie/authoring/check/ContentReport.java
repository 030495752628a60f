package dev.regie.authoring.check;

import java.util.List;

/** A course in figures, and where it falls short. Reads as JSON. */
public record ContentReport(
        String course,
        List<LessonFigures> lessons,
        VarietyFigures variety,
        List<ItemFigures> items,
        List<GuessingFigures> guessing,
        List<CaseFigures> cases,
        SpellingFigures spelling,
        TranslationFigures translation,
        List<Finding> findings) {

    /** What keeps the course below the standard. */
    public List<Finding> errors() {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    /** What was found by one check. */
    public List<Finding> of(Check check) {
        return findings.stream().filter(finding -> finding.check() == check).toList();
    }
}
