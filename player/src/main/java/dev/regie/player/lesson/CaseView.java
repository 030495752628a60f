package dev.regie.player.lesson;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case as far as the learner is in it: of what was not decided, nothing.
 *
 * @param round counts from 1
 */
public record CaseView(int round, SceneView scene, List<StepView> path, Endings endings) {

    /**
     * The scene the learner is in.
     *
     * @param idea of an ending
     */
    public record SceneView(
            String id,
            String title,
            String place,
            String html,
            boolean ending,
            @JsonInclude(Include.NON_NULL) @Nullable String idea,
            List<QuestionView.Choice> decisions) {}

    /** A decision that was taken, and what came of it. */
    public record StepView(String scene, String title, String decision, String consequence, String idea) {}

    /** The endings that were reached in any round. */
    public record Endings(List<Found> found, int of) {}

    /** One of them. */
    public record Found(String id, String title) {}

    /** What a decision leads to. */
    public record Decided(
            String consequence,
            String idea,
            @JsonProperty("case") CaseView story,
            @JsonIgnore boolean completedNow) {}
}
