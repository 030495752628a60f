package dev.regie.player.lesson.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.catalogue.content.WholeCourse;
import dev.regie.core.enrolment.statements.LaunchMode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NextStopTest {

    /** scan-start, page, talk, journal, meeting (optional), check, scan-end, later (optional). */
    private final List<Activity> activities =
            WholeCourse.course(new CourseKey("whole")).activities();

    private @Nullable String next(String from, Set<String> closed, Set<String> done, LaunchMode mode) {
        Activity current = activities.stream()
                .filter(activity -> activity.id().equals(from))
                .findFirst()
                .orElseThrow();
        return new NextStop(
                        activities,
                        activity -> !closed.contains(activity.id()),
                        activity -> done.contains(activity.id()))
                .after(current, mode)
                .map(Activity::id)
                .orElse(null);
    }

    @Test
    void theNextIsTheNextThatIsOpenAndNotDone() {
        assertThat(next("page", Set.of(), Set.of(), LaunchMode.NORMAL)).isEqualTo("talk");
        assertThat(next("page", Set.of(), Set.of("talk"), LaunchMode.NORMAL)).isEqualTo("journal");
        assertThat(next("journal", Set.of("meeting"), Set.of(), LaunchMode.NORMAL))
                .isEqualTo("check");
    }

    @Test
    void afterTheLastComesWhatIsRequiredAndWasPassedBy() {
        assertThat(next(
                        "scan-end",
                        Set.of("later"),
                        Set.of("scan-start", "page", "journal", "check"),
                        LaunchMode.NORMAL))
                .isEqualTo("talk");
    }

    @Test
    void whatIsOptionalAndWasPassedByIsNotAskedForAgain() {
        Set<String> done = Set.of("scan-start", "page", "talk", "journal", "check");
        assertThat(next("scan-end", Set.of("later"), done, LaunchMode.NORMAL)).isNull();
    }

    @Test
    void whoReviewsGoesOnInOrder() {
        Set<String> done = Set.of("scan-start", "page", "talk", "journal", "meeting", "check", "scan-end");
        assertThat(next("page", Set.of("later"), done, LaunchMode.REVIEW)).isEqualTo("talk");
        assertThat(next("scan-end", Set.of("later"), done, LaunchMode.REVIEW)).isNull();
    }

    @Test
    void whoBrowsesGoesOnInOrderAndIsThroughAfterTheLast() {
        assertThat(next("page", Set.of(), Set.of(), LaunchMode.BROWSE)).isEqualTo("talk");
        assertThat(next("later", Set.of(), Set.of(), LaunchMode.BROWSE)).isNull();
    }
}
