package dev.regie.core.cohort;

import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.people.PersonName;
import dev.regie.core.shared.PersonId;
import java.util.List;

/**
 * What taking a cohort to a newer version of a course would do, and to whom.
 *
 * @param editorial whether only words change
 * @param added what is asked anew
 * @param removed what is no longer there
 * @param moving who would move, by family name
 * @param finished how many are done with the course, or left it; they stay on the version they had
 * @param elsewhere how many are under way by way of another cohort, which decides for them
 * @param fingerprint of all that it was foretold from; hand it back when moving
 */
public record MovePreview(
        CourseVersion from,
        CourseVersion to,
        boolean editorial,
        List<Activity> added,
        List<Activity> removed,
        List<Moving> moving,
        int finished,
        int elsewhere,
        String fingerprint) {

    public MovePreview {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        moving = List.copyOf(moving);
    }

    /** Somebody who would move. */
    public record Moving(PersonId person, PersonName name, VersionMove.Effect effect) {}

    /** Those to whom it does more than showing other pages. */
    public List<Moving> felt() {
        return moving.stream().filter(each -> each.effect().isFelt()).toList();
    }
}
