package dev.regie.core.catalogue.content;

import dev.regie.core.shared.LanguageMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where somebody is in a case: everything follows from the decisions taken so far. Pure.
 *
 * @param path the decisions, oldest first
 * @param flags those that are up
 * @param scene where one is now
 */
public record CaseWalk(Case story, List<Taken> path, Set<String> flags, Scene scene) {

    /** A decision that was taken in a scene. */
    public record Taken(Scene.Turn scene, Scene.Decision decision) {
        /** As it is kept. */
        public Step step() {
            return new Step(scene.id(), decision.id());
        }
    }

    /** A decision by the ids of its scene and of itself, as it is kept. */
    public record Step(String scene, String decision) {}

    public CaseWalk {
        path = List.copyOf(path);
        flags = Set.copyOf(flags);
    }

    /**
     * At the beginning.
     *
     * @throws IllegalArgumentException if the case has no such scene as it starts with
     */
    public static CaseWalk begin(Case story) {
        Scene first = story.scene(story.start())
                .orElseThrow(() -> new IllegalArgumentException("No scene " + story.start() + " in " + story.id()));
        return new CaseWalk(story, List.of(), Set.of(), first);
    }

    /** Where those decisions lead; empty if this case, perhaps in a newer version, does not allow one of them. */
    public static Optional<CaseWalk> along(Case story, List<Step> steps) {
        Optional<CaseWalk> walk = Optional.of(begin(story));
        for (Step step : steps) {
            walk = walk.flatMap(at -> at.decide(step));
        }
        return walk;
    }

    /** Where a decision leads; empty if one is at another scene, or if it is not offered here and now. */
    public Optional<CaseWalk> decide(Step step) {
        return scene.id().equals(step.scene()) ? decide(step.decision()) : Optional.empty();
    }

    /** What is told here: the text of the first variant whose condition holds, else the scene's own. */
    public LanguageMap text() {
        return switch (scene) {
            case Scene.Ending ending -> ending.text();
            case Scene.Turn turn -> turn.text(flags);
        };
    }

    /** The decisions that can be taken here and now; none where the story is over. */
    public List<Scene.Decision> offered() {
        return switch (scene) {
            case Scene.Ending _ -> List.of();
            case Scene.Turn turn -> turn.offered(flags);
        };
    }

    /** Whether the story is over. */
    public boolean ended() {
        return scene instanceof Scene.Ending;
    }

    /** Where a decision leads; empty if it is not offered here and now, or leads nowhere. */
    public Optional<CaseWalk> decide(String decisionId) {
        return scene instanceof Scene.Turn turn
                ? offered().stream()
                        .filter(decision -> decision.id().equals(decisionId))
                        .findFirst()
                        .flatMap(decision -> after(turn, decision))
                : Optional.empty();
    }

    private Optional<CaseWalk> after(Scene.Turn turn, Scene.Decision decision) {
        Set<String> raised = decision.raised(flags);
        List<Taken> longer = Stream.concat(path.stream(), Stream.of(new Taken(turn, decision)))
                .toList();
        return decision.next(raised).flatMap(story::scene).map(next -> new CaseWalk(story, longer, raised, next));
    }
}
