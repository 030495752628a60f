package dev.regie.player.launch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.catalogue.content.CourseFixtures;
import dev.regie.core.enrolment.Enrolment.State;
import dev.regie.core.enrolment.Opening;
import dev.regie.core.enrolment.statements.LaunchMode;
import dev.regie.player.launch.LaunchDecision.Closed;
import dev.regie.player.launch.LaunchDecision.Open;
import dev.regie.player.launch.LaunchDecision.Reason;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LaunchPolicyTest {

    @Test
    void anActiveEnrolmentOpensItsActivities() {
        assertThat(with(State.ACTIVE)).isEqualTo(new Open(LaunchMode.NORMAL));
    }

    @Test
    void aCompletedCourseOpensForReview() {
        assertThat(decide(State.COMPLETED, new Opening.Now(), true)).isEqualTo(new Open(LaunchMode.REVIEW));
        assertThat(with(State.WAIVED)).isEqualTo(new Open(LaunchMode.REVIEW));
    }

    @Test
    void whatACompletedCourseLeavesToDoIsDoneAsEver() {
        assertThat(decide(State.COMPLETED, new Opening.Now(), false)).isEqualTo(new Open(LaunchMode.NORMAL));
    }

    @Test
    void whatIsNotThereYetSaysWhenItWillBe() {
        LocalDate day = LocalDate.of(2027, 3, 1);
        assertThat(decide(State.ACTIVE, new Opening.On(day), false)).isEqualTo(new Closed(Reason.NOT_YET, day));
        assertThat(decide(State.ACTIVE, new Opening.AfterCourse(7), false)).isEqualTo(new Closed(Reason.AFTER_COURSE));
        assertThat(decide(State.PAUSED, new Opening.On(day), false)).isEqualTo(new Closed(Reason.PAUSED));
    }

    @Test
    void withoutAnEnrolmentNothingOpens() {
        assertThat(with(null)).isEqualTo(new Closed(Reason.NOT_ENROLLED));
        assertThat(with(State.WITHDRAWN)).isEqualTo(new Closed(Reason.NOT_ENROLLED));
    }

    @Test
    void aPausedEnrolmentSaysSo() {
        assertThat(with(State.PAUSED)).isEqualTo(new Closed(Reason.PAUSED));
    }

    @Test
    void anActivityThatTheVersionLacksIsUnknown() {
        assertThat(LaunchPolicy.IN_FORCE.decide(LaunchFacts.without(State.ACTIVE)))
                .isEqualTo(new Closed(Reason.UNKNOWN));
    }

    private static LaunchDecision with(@Nullable State state) {
        return decide(state, new Opening.Now(), false);
    }

    private static LaunchDecision decide(@Nullable State state, Opening opening, boolean done) {
        return LaunchPolicy.IN_FORCE.decide(new LaunchFacts(state, CourseFixtures.lesson(), opening, done));
    }
}
