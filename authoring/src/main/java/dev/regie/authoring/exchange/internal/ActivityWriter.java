package dev.regie.authoring.exchange.internal;

import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.catalogue.content.Assessment;
import dev.regie.core.catalogue.content.Assignment;
import dev.regie.core.catalogue.content.Audience;
import dev.regie.core.catalogue.content.Briefed;
import dev.regie.core.catalogue.content.Case;
import dev.regie.core.catalogue.content.CoachingTalk;
import dev.regie.core.catalogue.content.Intervision;
import dev.regie.core.catalogue.content.Item;
import dev.regie.core.catalogue.content.Lesson;
import dev.regie.core.catalogue.content.LessonBlock;
import dev.regie.core.catalogue.content.Material;
import dev.regie.core.catalogue.content.NamedText;
import dev.regie.core.catalogue.content.PackageActivity;
import dev.regie.core.catalogue.content.ReflectionActivity;
import dev.regie.core.catalogue.content.Refresher;
import dev.regie.core.catalogue.content.Scene;
import dev.regie.core.catalogue.content.SelfAssessment;
import dev.regie.core.catalogue.content.Survey;
import dev.regie.core.catalogue.content.Workshop;
import java.util.List;

/** Writes the structure of an activity; its texts follow from {@link dev.regie.core.catalogue.content.Slots}. */
final class ActivityWriter {
    private final FolderText file;

    private ActivityWriter(FolderText file) {
        this.file = file;
    }

    static void write(FolderText file, Activity activity) {
        file.line("activity: " + activity.id());
        file.line("kind: " + activity.kind());
        file.line("required: " + activity.required());
        file.line("minutes: " + activity.minutes());
        file.line("move-on: " + activity.moveOn().id());
        AvailabilityWord.write(activity.availability()).ifPresent(word -> file.line("available: " + word));
        file.list("objectives", activity.objectives());
        new ActivityWriter(file).body(activity);
    }

    private void body(Activity activity) {
        switch (activity) {
            case Lesson lesson -> blocks(lesson.blocks());
            case Refresher refresher -> blocks(refresher.blocks());
            case ReflectionActivity reflection -> file.list("prompts", ids(reflection.prompts()));
            case Assessment assessment -> assessment(assessment);
            case Case story -> {
                file.line("start: " + story.start());
                file.entries("", "scenes", story.scenes(), Scene::id, this::scene);
            }
            case SelfAssessment.Start start ->
                file.entries(
                        "",
                        "statements",
                        start.statements(),
                        SelfAssessment.Statement::id,
                        statement -> file.line("    objective: " + statement.objective()));
            case SelfAssessment.End end -> file.line("repeats: " + end.repeats());
            case Briefed briefed -> briefed(briefed);
        }
    }

    private void blocks(List<LessonBlock> blocks) {
        file.entries("", "blocks", blocks, LessonBlock::id, block -> BlockWriter.write(file, block));
    }

    private void assessment(Assessment assessment) {
        file.line("mastery: " + FolderText.number(assessment.mastery()));
        file.line("draw: " + assessment.draw());
        file.line("shuffle: " + assessment.shuffle());
        if (assessment.attempts() != null) {
            file.line("attempts: " + assessment.attempts());
        }
        file.entries("", "items", assessment.items(), Item::id, item -> ItemWriter.write(file, item));
    }

    private void scene(Scene scene) {
        switch (scene) {
            case Scene.Ending _ -> file.line("    ending: true");
            case Scene.Turn turn -> {
                file.entries(
                        "    ",
                        "variants",
                        turn.variants(),
                        Scene.Variant::id,
                        variant -> condition("        ", variant.condition()));
                file.entries("    ", "decisions", turn.decisions(), Scene.Decision::id, this::decision);
            }
        }
    }

    private void decision(Scene.Decision decision) {
        condition("        ", decision.condition());
        file.listIfAny("        set", decision.set());
        List<Scene.Way> ways = decision.ways();
        if (ways.size() == 1 && ways.getFirst().condition().equals(Scene.Condition.ALWAYS)) {
            file.line("        to: " + ways.getFirst().scene());
        } else {
            file.line("        to:");
            ways.forEach(way -> {
                file.line("          - scene: " + way.scene());
                condition("            ", way.condition());
            });
        }
    }

    private void condition(String indent, Scene.Condition condition) {
        file.listIfAny(indent + "when", condition.when());
        file.listIfAny(indent + "unless", condition.unless());
    }

    private void briefed(Briefed activity) {
        switch (activity) {
            case Workshop workshop ->
                file.entries("", "agenda", workshop.agenda(), Workshop.Part::id, part -> minutes(part.minutes()));
            case Assignment assignment -> {
                file.line("follow-up: " + assignment.followUpDays());
                file.entries(
                        "",
                        "rubric",
                        assignment.rubric(),
                        Assignment.Criterion::id,
                        criterion -> file.line("    objective: " + criterion.objective()));
            }
            case Intervision intervision -> {
                file.line("method: " + intervision.method());
                file.list(
                        "roles",
                        intervision.roles().stream().map(Intervision.Role::id).toList());
                file.entries("", "steps", intervision.steps(), Intervision.Step::id, step -> minutes(step.minutes()));
            }
            case CoachingTalk talk -> file.list("questions", ids(talk.questions()));
            case Survey survey ->
                file.entries(
                        "",
                        "questions",
                        survey.questions(),
                        Survey.Question::id,
                        question -> file.line("    type: " + question.type().id()));
            case PackageActivity unit -> file.line("package: " + unit.packageName());
        }
        file.entries("", "materials", activity.materials(), Material::id, this::material);
    }

    private void minutes(int minutes) {
        file.line("    minutes: " + minutes);
    }

    private void material(Material material) {
        file.list("    audience", material.audience().stream().map(Audience::id).toList());
        if (material.media() != null) {
            file.line("    media: " + material.media().name());
        }
    }

    private static List<String> ids(List<NamedText> texts) {
        return texts.stream().map(NamedText::id).toList();
    }
}
