package dev.regie.core.catalogue.content;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How rich a case is.
 *
 * @param decisionPoints scenes in which the learner decides
 * @param shortestPath the fewest decisions to an ending; 0 if there is none
 * @param withLaterEffect decisions after which a later scene says, offers or leads to something else
 */
public record CaseFigures(int decisionPoints, int endings, int shortestPath, int withLaterEffect) {

    /** Counts what a walk can meet. */
    public static CaseFigures of(Case story) {
        CaseGraph graph = CaseGraph.of(story);
        int points = 0;
        int endings = 0;
        int effects = 0;
        for (Scene scene : story.scenes()) {
            if (!graph.meets(scene.id())) {
                continue;
            }
            switch (scene) {
                case Scene.Ending _ -> endings++;
                case Scene.Turn turn -> {
                    points++;
                    Set<String> asked = askedElsewhere(story, turn);
                    effects += (int) turn.decisions().stream()
                            .filter(decision -> decision.set().stream().anyMatch(asked::contains))
                            .count();
                }
            }
        }
        return new CaseFigures(points, endings, graph.shortestPath().orElse(0), effects);
    }

    private static Set<String> askedElsewhere(Case story, Scene here) {
        Set<String> asked = new HashSet<>();
        story.scenes().stream()
                .filter(scene -> !scene.equals(here))
                .flatMap(CaseFigures::conditions)
                .forEach(condition -> {
                    asked.addAll(condition.when());
                    asked.addAll(condition.unless());
                });
        return asked;
    }

    /** Everything in a scene that depends on flags. */
    static Stream<Scene.Condition> conditions(Scene scene) {
        return scene instanceof Scene.Turn turn
                ? Stream.concat(
                        turn.variants().stream().map(Scene.Variant::condition),
                        turn.decisions().stream()
                                .flatMap(decision -> Stream.concat(
                                        Stream.of(decision.condition()),
                                        decision.ways().stream().map(Scene.Way::condition))))
                : Stream.of();
    }
}
