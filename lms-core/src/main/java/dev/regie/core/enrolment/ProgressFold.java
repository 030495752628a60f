package dev.regie.core.enrolment;

import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.catalogue.content.MoveOn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Folds what was done into progress: a pure function of the <em>set</em> of facts and of the course version, so late arrivals,
 * repetitions and a rebuild from scratch all come out the same. It looks at facts by timestamp, then id.
 *
 * <p>An activity is done when its moveOn is satisfied (or it was waived). A course is done when every required activity
 * is; since completion is a moment in the record, a course that requires nothing is done with its first fact.
 */
public final class ProgressFold {

    private final CourseContent content;
    private final Map<String, Facts> byActivity = new HashMap<>();

    private ProgressFold(CourseContent content) {
        this.content = content;
    }

    /** The progress that these facts make in this version of the course; facts about other activities count for nothing. */
    public static CourseProgress fold(Collection<StatementFact> facts, CourseContent content) {
        ProgressFold fold = new ProgressFold(content);
        Optional<Instant> completedAt = Optional.empty();
        TreeSet<StatementFact> ordered = new TreeSet<>(StatementFact.IN_ORDER);
        ordered.addAll(facts);
        for (StatementFact fact : ordered) {
            if (content.activity(fact.activityId()).isEmpty()) {
                continue;
            }
            fold.byActivity
                    .computeIfAbsent(fact.activityId(), id -> new Facts())
                    .add(fact.kind());
            if (completedAt.isEmpty() && fold.isCourseDone()) {
                completedAt = Optional.of(fact.timestamp());
            }
        }
        return fold.progress(completedAt);
    }

    private boolean isCourseDone() {
        return content.activities().stream().filter(Activity::required).allMatch(this::isSatisfied);
    }

    /** What counts for the course: cmi5's moveOn, by which an activity to which nothing applies never stands in the way. */
    private boolean isSatisfied(Activity activity) {
        Facts facts = factsOf(activity);
        return facts.waived || activity.moveOn().satisfiedBy(facts.completed, facts.passed);
    }

    private Facts factsOf(Activity activity) {
        return byActivity.getOrDefault(activity.id(), new Facts());
    }

    private CourseProgress progress(Optional<Instant> completedAt) {
        List<ActivityProgress> activities = new ArrayList<>();
        int done = 0;
        int of = 0;
        for (Activity activity : content.activities()) {
            activities.add(new ActivityProgress(
                    activity.id(), standing(activity), factsOf(activity).outcome()));
            if (activity.required()) {
                of++;
                done += isSatisfied(activity) ? 1 : 0;
            }
        }
        Standing standing =
                completedAt.isPresent() ? Standing.DONE : byActivity.isEmpty() ? Standing.NOT_STARTED : Standing.BUSY;
        return new CourseProgress(standing, activities, done, of, completedAt);
    }

    /** What the learner sees of an activity: one to which nothing applies is done once completed or passed, not from the start. */
    private Standing standing(Activity activity) {
        Facts facts = factsOf(activity);
        if (activity.moveOn() == MoveOn.NOT_APPLICABLE) {
            if (facts.waived || facts.completed || facts.passed) {
                return Standing.DONE;
            }
        } else if (isSatisfied(activity)) {
            return Standing.DONE;
        }
        return byActivity.containsKey(activity.id()) ? Standing.BUSY : Standing.NOT_STARTED;
    }

    /** What is known of one activity so far. */
    private static final class Facts {
        private boolean completed;
        private boolean passed;
        private boolean failed;
        private boolean waived;

        void add(StatementFact.Kind kind) {
            switch (kind) {
                case BEGUN -> {}
                case COMPLETED -> completed = true;
                case PASSED -> passed = true;
                case FAILED -> failed = true;
                case WAIVED -> waived = true;
            }
        }

        /** Whether it was ever passed, if it was ever judged: a later failure takes nothing back. */
        Optional<Boolean> outcome() {
            return passed || failed ? Optional.of(passed) : Optional.empty();
        }
    }
}
