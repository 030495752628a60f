package dev.regie.authoring.check;

import java.util.ArrayList;
import java.util.List;

/** Whether a course borrows sentences from the articles that it was learned from. */
final class OverlapChecks {
    private OverlapChecks() {}

    static List<Finding> findings(List<CourseText> texts, SourceShingles articles) {
        List<Finding> findings = new ArrayList<>();
        for (CourseText located : texts) {
            if (located.namesASource()) {
                continue;
            }
            located.text()
                    .texts()
                    .forEach((language, text) -> articles.sharedWith(text)
                            .forEach(run -> findings.add(Finding.error(
                                    Check.SOURCE_OVERLAP,
                                    located.path(),
                                    language,
                                    "shares with an article: " + run))));
        }
        return findings;
    }
}
