package dev.regie.core.catalogue.content;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A story in scenes, in which the learner decides what happens next. {@link CaseWalk} walks it.
 *
 * @param start id of the first scene
 */
public record Case(ActivityHead head, String start, List<Scene> scenes) implements Activity {
    public Case {
        requireNonNull(head, "head");
        StableId.require(start);
        scenes = List.copyOf(scenes);
    }

    /** The scene with that id. */
    public Optional<Scene> scene(String sceneId) {
        return scenes.stream().filter(scene -> scene.id().equals(sceneId)).findFirst();
    }

    /** The scenes in which it can end. */
    public List<Scene.Ending> endings() {
        return scenes.stream()
                .filter(Scene.Ending.class::isInstance)
                .map(Scene.Ending.class::cast)
                .toList();
    }
}
