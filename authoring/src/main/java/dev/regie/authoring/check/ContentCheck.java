package dev.regie.authoring.check;

import dev.regie.authoring.exchange.CourseSource;
import dev.regie.core.catalogue.content.CourseContent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Measures a course and holds it against a standard. Pure; spelling, articles and what was translated come from outside. */
public final class ContentCheck {
    private final CourseStandard standard;
    private final Spelling spelling;
    private final SourceShingles articles;

    public ContentCheck(CourseStandard standard, Spelling spelling, SourceShingles articles) {
        this.standard = standard;
        this.spelling = spelling;
        this.articles = articles;
    }

    /**
     * All figures and findings of a course, check by check.
     *
     * @param others the courses that it stands beside
     */
    public ContentReport report(CourseSource source, List<CourseContent> others, TranslationMemory memory) {
        CourseContent content = source.content();
        List<CourseText> texts = Stream.concat(CourseText.of(content).stream(), Drawings.texts(source).stream())
                .toList();
        var lessons = LessonChecks.figures(content);
        var variety = VarietyChecks.figures(content);
        var guessing = GuessingChecks.figures(content);
        var cases = CaseChecks.figures(content);
        var spelled = SpellingChecks.figures(texts, spelling);
        var translations = TranslationChecks.findings(content);
        var stale = memory.stale(content);
        List<Finding> findings = new ArrayList<>();
        findings.addAll(VarietyChecks.blend(variety, standard));
        findings.addAll(LessonChecks.count(content, standard));
        findings.addAll(LessonChecks.length(lessons, standard));
        findings.addAll(LessonChecks.readingLevel(lessons));
        findings.addAll(VarietyChecks.blocks(variety, standard));
        findings.addAll(VarietyChecks.drawings(variety, standard));
        findings.addAll(VarietyChecks.alternatives(content));
        findings.addAll(ItemChecks.bankSize(content, standard));
        findings.addAll(ItemChecks.types(content, standard));
        findings.addAll(ItemChecks.objectives(content));
        findings.addAll(ItemChecks.feedback(content));
        findings.addAll(GuessingChecks.byLength(guessing));
        findings.addAll(GuessingChecks.byPosition(guessing));
        findings.addAll(CaseChecks.size(cases, standard));
        findings.addAll(CaseChecks.paths(cases, standard));
        findings.addAll(CaseChecks.consequence(cases, standard));
        findings.addAll(TermChecks.sentences(content));
        findings.addAll(TermChecks.links(content));
        findings.addAll(TermChecks.oneMeaning(content, others));
        findings.addAll(SpellingChecks.findings(spelled));
        findings.addAll(translations);
        findings.addAll(stale);
        findings.addAll(Drawings.ofOneLanguage(source));
        findings.addAll(OverlapChecks.findings(texts, articles));
        return new ContentReport(
                content.key().text(),
                lessons,
                variety,
                ItemChecks.figures(content),
                guessing,
                cases,
                spelled,
                TranslationChecks.figures(content, translations, stale.size()),
                findings);
    }
}
