package dev.regie.player.lesson.internal;

import dev.regie.core.catalogue.content.CaseWalk;
import dev.regie.core.catalogue.content.Scene;
import dev.regie.player.lesson.CaseView;
import dev.regie.player.lesson.CaseView.Decided;
import dev.regie.player.lesson.CaseView.Endings;
import dev.regie.player.lesson.CaseView.Found;
import dev.regie.player.lesson.CaseView.SceneView;
import dev.regie.player.lesson.CaseView.StepView;
import dev.regie.player.lesson.QuestionView.Choice;
import java.util.List;

/** Shows a case as far as the learner is in it. Pure. */
record CaseViews(Texts texts) {

    CaseView view(CaseTrace trace) {
        CaseWalk walk = trace.walk();
        List<Found> found = trace.found().stream()
                .map(ending -> new Found(ending.id(), texts.plain(ending.title())))
                .toList();
        return new CaseView(
                trace.current().number(),
                scene(walk),
                walk.path().stream().map(this::step).toList(),
                new Endings(found, trace.story().endings().size()));
    }

    /** What is said of a decision that was taken. */
    Decided decided(Scene.Decision decision, CaseTrace trace, boolean completedNow) {
        return new Decided(
                texts.marked(decision.consequence()), texts.marked(decision.idea()), view(trace), completedNow);
    }

    private SceneView scene(CaseWalk walk) {
        Scene scene = walk.scene();
        return new SceneView(
                scene.id(),
                texts.plain(scene.title()),
                texts.plain(scene.place()),
                texts.marked(walk.text()),
                walk.ended(),
                scene instanceof Scene.Ending ending ? texts.marked(ending.idea()) : null,
                walk.offered().stream()
                        .map(decision -> new Choice(decision.id(), texts.marked(decision.text())))
                        .toList());
    }

    private StepView step(CaseWalk.Taken taken) {
        return new StepView(
                taken.scene().id(),
                texts.plain(taken.scene().title()),
                texts.marked(taken.decision().text()),
                texts.marked(taken.decision().consequence()),
                texts.marked(taken.decision().idea()));
    }
}
