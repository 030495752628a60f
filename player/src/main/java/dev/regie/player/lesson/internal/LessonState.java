package dev.regie.player.lesson.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a learner is in an activity, whatever the session or device.
 *
 * @param place the block last looked at
 * @param answers the latest response to each question, by block; ids as the author gave them
 * @param completed whether {@code completed} was written for this registration and activity
 */
record LessonState(@Nullable String place, Set<String> seen, Map<String, List<String>> answers, boolean completed) {

    LessonState {
        seen = Set.copyOf(seen);
        answers = Map.copyOf(answers);
    }

    static final LessonState NEW = new LessonState(null, Set.of(), Map.of(), false);
}
