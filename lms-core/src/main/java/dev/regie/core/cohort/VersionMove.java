package dev.regie.core.cohort;

import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.catalogue.Publication;
import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.enrolment.ActivityProgress;
import dev.regie.core.enrolment.CourseProgress;
import dev.regie.core.enrolment.ProgressFold;
import dev.regie.core.enrolment.Standing;
import dev.regie.core.enrolment.StatementFact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What another version of a course does to somebody who is under way. A pure rule: what was done is folded against both versions by
 * the same {@link ProgressFold} that keeps progress, so what it foretells is what moving does.
 */
public final class VersionMove {

    private VersionMove() {}

    /**
     * What it does to one person; activities by id, in the order of the version they are in.
     *
     * @param staysDone done before and after
     * @param opensAgain done before, to be done again after, since the new version asks more of it
     * @param vanishes begun or done before, and not in the new version; what was done stays on record
     * @param completes whether the course is done by the move itself
     */
    public record Effect(List<String> staysDone, List<String> opensAgain, List<String> vanishes, boolean completes) {

        public Effect {
            staysDone = List.copyOf(staysDone);
            opensAgain = List.copyOf(opensAgain);
            vanishes = List.copyOf(vanishes);
        }

        /** Whether something they did no longer counts, or the course is suddenly done. */
        public boolean isFelt() {
            return !opensAgain.isEmpty() || !vanishes.isEmpty() || completes;
        }
    }

    /** What going from one version to the other does to whoever did this. */
    public static Effect effect(Collection<StatementFact> facts, CourseContent from, CourseContent to) {
        CourseProgress before = ProgressFold.fold(facts, from);
        CourseProgress after = ProgressFold.fold(facts, to);
        List<String> staysDone = new ArrayList<>();
        List<String> opensAgain = new ArrayList<>();
        List<String> vanishes = new ArrayList<>();
        for (ActivityProgress each : before.activities()) {
            boolean done = each.standing() == Standing.DONE;
            if (to.activity(each.activityId()).isEmpty()) {
                if (each.standing() != Standing.NOT_STARTED) {
                    vanishes.add(each.activityId());
                }
            } else if (done) {
                boolean still = after.activity(each.activityId()).standing() == Standing.DONE;
                (still ? staysDone : opensAgain).add(each.activityId());
            }
        }
        return new Effect(
                staysDone,
                opensAgain,
                vanishes,
                before.standing() != Standing.DONE && after.standing() == Standing.DONE);
    }

    /** What the new version asks that the old one did not: its required activities that were not there or not required. */
    public static List<Activity> added(CourseContent from, CourseContent to) {
        return to.activities().stream()
                .filter(Activity::required)
                .filter(activity ->
                        from.activity(activity.id()).filter(Activity::required).isEmpty())
                .toList();
    }

    /** What the old version has and the new one has not. */
    public static List<Activity> removed(CourseContent from, CourseContent to) {
        return from.activities().stream()
                .filter(activity -> to.activity(activity.id()).isEmpty())
                .toList();
    }

    /** Whether nothing but words changes on the way: every version after the one, up to and including the other, is editorial. */
    public static boolean isEditorial(Collection<CourseVersion> all, CourseVersion from, CourseVersion to) {
        return all.stream()
                .filter(version -> version.number() > from.number() && version.number() <= to.number())
                .allMatch(version -> version.publication() == Publication.EDITORIAL);
    }
}
