package dev.regie.player.lesson.internal;

import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.enrolment.statements.LaunchMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where the line goes on from an activity. Pure.
 *
 * @param open whether an activity can be opened now
 * @param done whether it was done
 */
record NextStop(List<Activity> activities, Predicate<Activity> open, Predicate<Activity> done) {

    /**
     * The next in order that is open and not done; after the last of those, the first required one that was passed by. Who reviews goes on to
     * the next one that is open, done or not. Who browses has nothing to catch up with: the next in order, and after the last none.
     *
     * @param mode review if the learner has done this activity before
     */
    Optional<Activity> after(Activity current, LaunchMode mode) {
        int place = activities.indexOf(current);
        List<Activity> later = activities.subList(place + 1, activities.size());
        if (mode == LaunchMode.BROWSE) {
            return first(later, open);
        }
        return first(later, open.and(done.negate()))
                .or(() -> first(
                        activities.subList(0, Math.max(0, place)),
                        open.and(done.negate()).and(Activity::required)))
                .or(() -> mode == LaunchMode.REVIEW ? first(later, open) : Optional.empty());
    }

    private static Optional<Activity> first(List<Activity> among, Predicate<Activity> which) {
        return among.stream().filter(which).findFirst();
    }
}
