package dev.regie.authoring.check;

import dev.regie.core.catalogue.content.Case;
import dev.regie.core.catalogue.content.CaseGraph;
import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.catalogue.content.Scene;
import java.util.ArrayList;
import java.util.List;

/** Whether a case is a story in which decisions weigh. That it can be walked to an end is for {@code CourseRules} to say. */
final class CaseChecks {
    private CaseChecks() {}

    static List<CaseFigures> figures(CourseContent content) {
        return content.activities().stream()
                .filter(Case.class::isInstance)
                .map(Case.class::cast)
                .map(CaseChecks::figures)
                .toList();
    }

    static CaseFigures figures(Case story) {
        CaseGraph graph = CaseGraph.of(story);
        CasePaths paths = new CasePaths(graph);
        List<Scene> scenes =
                graph.states().stream().map(CaseGraph.State::scene).distinct().toList();
        int endings =
                (int) scenes.stream().filter(Scene.Ending.class::isInstance).count();
        return new CaseFigures(
                story.id(),
                scenes.size() - endings,
                endings,
                paths.shortestPath(),
                paths.longestPath().orElse(null),
                paths.lastingDecisions().size(),
                paths.paths().orElse(null));
    }

    static List<Finding> size(List<CaseFigures> cases, CourseStandard standard) {
        List<Finding> findings = new ArrayList<>();
        for (CaseFigures of : cases) {
            if (of.decisionPoints() < standard.decisionPoints()) {
                findings.add(Finding.error(
                        Check.CASE_SIZE,
                        of.id(),
                        of.decisionPoints() + " decision points; expected " + standard.decisionPoints()));
            }
            if (of.endings() < standard.endings()) {
                findings.add(Finding.error(
                        Check.CASE_SIZE, of.id(), of.endings() + " endings; expected " + standard.endings()));
            }
        }
        return findings;
    }

    static List<Finding> paths(List<CaseFigures> cases, CourseStandard standard) {
        List<Finding> findings = new ArrayList<>();
        for (CaseFigures of : cases) {
            if (of.shortestPath() < standard.shortestPath()) {
                findings.add(Finding.error(
                        Check.CASE_PATHS,
                        of.id(),
                        "a path of " + of.shortestPath() + " decisions; expected " + standard.shortestPath()));
            }
            if (of.longestPath() == null) {
                findings.add(Finding.error(Check.CASE_PATHS, of.id(), "one can go round in it without an end"));
            }
        }
        return findings;
    }

    static List<Finding> consequence(List<CaseFigures> cases, CourseStandard standard) {
        return cases.stream()
                .filter(of -> of.lastingDecisions() < standard.lastingDecisions())
                .map(of -> Finding.error(
                        Check.CASE_CONSEQUENCE,
                        of.id(),
                        of.lastingDecisions() + " decisions change later scenes; expected "
                                + standard.lastingDecisions()))
                .toList();
    }
}
