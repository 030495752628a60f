package dev.regie.core.catalogue.content;

import java.util.ArrayList;
import java.util.List;

/**
 * What a course asks of a learner, without its words and pictures: one line per part. Two versions with the same lines differ in
 * editing only, so progress in the one means the same in the other.
 */
final class Structure {
    private Structure() {}

    static List<String> of(CourseContent content) {
        List<String> lines = new ArrayList<>();
        content.objectives().forEach(objective -> lines.add("objective " + objective.id()));
        int place = 0;
        for (Activity activity : content.activities()) {
            place++;
            lines.add("activity " + place + " " + activity.id() + ": " + activity.kind() + ", "
                    + needed(activity.required()) + ", " + activity.moveOn().id() + ", objectives "
                    + activity.objectives() + ", " + activity.availability());
            switch (activity) {
                case Lesson lesson ->
                    lesson.blocks()
                            .forEach(block -> lines.add("block " + activity.id() + "/" + block.id() + ": "
                                    + block.kind() + ", " + needed(block.required())));
                case Assessment assessment ->
                    lines.add("assessment " + activity.id() + ": mastery " + assessment.mastery() + ", draw "
                            + assessment.draw() + ", attempts "
                            + (assessment.attempts() == null ? "unlimited" : assessment.attempts()));
            }
        }
        Parts.items(content)
                .forEach(located -> lines.add("item " + located.path() + ": "
                        + Meanings.ofItem(located.item()) + ", weight "
                        + located.item().weight() + ", answers "
                        + located.item().answers().stream()
                                .map(Answer::id)
                                .sorted()
                                .toList()));
        return lines;
    }

    private static String needed(boolean required) {
        return required ? "required" : "optional";
    }
}
