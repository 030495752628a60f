package dev.regie.player.launch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.catalogue.content.CourseFixtures;
import dev.regie.core.enrolment.Enrolment.State;
import dev.regie.core.enrolment.statements.LaunchMode;
import dev.regie.player.launch.LaunchDecision.Closed;
import dev.regie.player.launch.LaunchDecision.Open;
import dev.regie.player.launch.LaunchDecision.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LaunchPolicyTest {

    @Test
    void anActiveEnrolmentOpensItsActivities() {
        assertThat(with(State.ACTIVE)).isEqualTo(new Open(LaunchMode.NORMAL));
    }

    @Test
    void aCompletedCourseOpensForReview() {
        assertThat(with(State.COMPLETED)).isEqualTo(new Open(LaunchMode.REVIEW));
        assertThat(with(State.WAIVED)).isEqualTo(new Open(LaunchMode.REVIEW));
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
        assertThat(LaunchPolicy.IN_FORCE.decide(new LaunchFacts(State.ACTIVE, null)))
                .isEqualTo(new Closed(Reason.UNKNOWN));
    }

    private static LaunchDecision with(@Nullable State state) {
        return LaunchPolicy.IN_FORCE.decide(new LaunchFacts(state, CourseFixtures.lesson()));
    }
}
