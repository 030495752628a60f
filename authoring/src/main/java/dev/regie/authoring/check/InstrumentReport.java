package dev.regie.authoring.check;

import java.util.List;

/** An instrument in figures, and where it falls short. Reads as JSON. */
public record InstrumentReport(
        String instrument,
        String kind,
        String data,
        InstrumentFigures figures,
        SpellingFigures spelling,
        TranslationFigures translation,
        List<Finding> findings) {

    /** What keeps the instrument below the standard. */
    public List<Finding> errors() {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }
}
