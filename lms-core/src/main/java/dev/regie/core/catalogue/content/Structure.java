package dev.regie.core.catalogue.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a course asks of a learner, without its words and pictures: one line per part. Two versions with the same lines differ in
 * editing only, so progress in the one means the same in the other.
 */
final class Structure {
    private final List<String> lines = new ArrayList<>();

    private Structure() {}

    static List<String> of(CourseContent content) {
        Structure structure = new Structure();
        content.objectives().forEach(objective -> structure.lines.add("objective " + objective.id()));
        int place = 0;
        for (Activity activity : content.activities()) {
            place++;
            structure.lines.add("activity " + place + " " + activity.id() + ": " + activity.kind() + ", "
                    + needed(activity.required()) + ", " + activity.moveOn().id() + ", objectives "
                    + activity.objectives() + ", " + activity.availability());
            structure.activity(activity);
        }
        Parts.items(content)
                .forEach(located -> structure.lines.add(
                        "item " + located.path() + ": " + Meanings.ofItem(located.item()) + scoring(located.item())));
        return structure.lines;
    }

    private void activity(Activity activity) {
        String id = activity.id();
        switch (activity) {
            case WithBlocks page -> page.blocks().forEach(block -> block(id, block));
            case Assessment assessment ->
                lines.add("assessment " + id + ": mastery " + assessment.mastery() + ", draw " + assessment.draw()
                        + ", attempts " + unlessUnlimited(assessment.attempts()));
            case Case story -> {
                lines.add("case " + id + ": starts at " + story.start());
                story.scenes().forEach(scene -> scene(id, scene));
            }
            case SelfAssessment.Start start ->
                start.statements()
                        .forEach(statement ->
                                lines.add("statement " + id + "/" + statement.id() + ": on " + statement.objective()));
            case SelfAssessment.End end -> lines.add("self-assessment " + id + ": repeats " + end.repeats());
            case Assignment assignment -> {
                lines.add("assignment " + id + ": follow-up after " + assignment.followUpDays());
                assignment
                        .rubric()
                        .forEach(criterion ->
                                lines.add("criterion " + id + "/" + criterion.id() + ": on " + criterion.objective()));
            }
            case Survey survey ->
                survey.questions()
                        .forEach(question -> lines.add("question " + id + "/" + question.id() + ": "
                                + question.type().id()));
            case PackageActivity unit -> lines.add("package " + id + ": " + unit.packageName());
            case Workshop _, Intervision _, CoachingTalk _ -> {}
        }
    }

    private void block(String activity, LessonBlock block) {
        String path = activity + "/" + block.id();
        lines.add("block " + path + ": " + block.kind() + ", " + needed(block.required()));
        if (block instanceof Commitments commitments) {
            lines.add("commitments " + path + ": "
                    + ids(commitments.options().stream().map(NamedText::id).toList()));
        }
    }

    private void scene(String activity, Scene scene) {
        String path = activity + "/" + scene.id();
        switch (scene) {
            case Scene.Ending _ -> lines.add("ending " + path);
            case Scene.Turn turn -> {
                lines.add("scene " + path);
                turn.decisions()
                        .forEach(decision -> lines.add("decision " + path + "/" + decision.id() + ": "
                                + decision.condition() + ", sets " + decision.set() + ", leads to "
                                + decision.ways()));
            }
        }
    }

    private static String scoring(Item item) {
        String weight = item instanceof Judged judged ? ", weight " + judged.weight() : "";
        return weight
                + switch (item) {
                    case Choice choice ->
                        ", answers "
                                + ids(choice.answers().stream().map(Answer::id).toList());
                    case Ordering ordering ->
                        ", answers "
                                + ids(ordering.answers().stream()
                                        .map(NamedText::id)
                                        .toList());
                    case Likert likert ->
                        ", answers "
                                + ids(likert.answers().stream()
                                        .map(NamedText::id)
                                        .toList());
                    case Situational situational ->
                        ", answers "
                                + ids(situational.answers().stream()
                                        .map(answer -> answer.id() + " " + answer.weight())
                                        .toList());
                    case Numeric numeric -> ", tolerance " + numeric.tolerance().toPlainString();
                    case FillIn fillIn -> ", gaps " + fillIn.gaps();
                    case ShortText shortText -> ", accepts " + shortText.accepted();
                    case TrueFalse _, Matching _, Sorting _, LongText _ -> "";
                };
    }

    private static String ids(List<String> ids) {
        return ids.stream().sorted().collect(Collectors.joining(", ", "[", "]"));
    }

    private static String unlessUnlimited(@Nullable Integer attempts) {
        return attempts == null ? "unlimited" : attempts.toString();
    }

    private static String needed(boolean required) {
        return required ? "required" : "optional";
    }
}
