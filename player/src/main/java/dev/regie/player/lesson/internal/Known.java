package dev.regie.player.lesson.internal;

import dev.regie.core.assessment.Attempt;
import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.enrolment.CourseProgress;
import dev.regie.core.enrolment.Opening;
import dev.regie.core.practice.Commitment;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What only the database knows when a page is delivered.
 *
 * @param openings when each activity of the course opens
 * @param rounds of a case
 * @param scan values of a self-assessment
 * @param earlierScan values of the one that it repeats; null at the start
 * @param progress null in preview
 */
record Known(
        LessonState state,
        Function<Activity, Opening> openings,
        Map<String, String> reflections,
        Map<String, Commitment> commitments,
        List<Attempt> attempts,
        List<CaseRound> rounds,
        Map<String, Integer> scan,
        @Nullable Map<String, Integer> earlierScan,
        @Nullable CourseProgress progress) {

    /** Nothing done, everything open: what a preview knows. */
    static final Known NOTHING = at(LessonState.NEW);

    /** Nothing known but where the learner is. */
    static Known at(LessonState state) {
        return new Known(state, _ -> new Opening.Now(), Map.of(), Map.of(), List.of(), List.of(), Map.of(), null, null);
    }

    /** What is private is in no text form. */
    @Override
    public String toString() {
        return "Known[" + state.place() + "]";
    }
}
