package dev.regie.core.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.enrolment.Enrolment.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LifeCycleTest {

    @Test
    void only_active_enrolments_can_be_paused_and_only_paused_ones_resumed() {
        for (State state : State.values()) {
            assertThat(LifeCycle.mayPause(state)).isEqualTo(state == State.ACTIVE);
            assertThat(LifeCycle.mayResume(state)).isEqualTo(state == State.PAUSED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_has_ended_neither_ends_again_nor_changes_version(State state) {
        assertThat(LifeCycle.mayEnd(state)).isEqualTo(state == State.ACTIVE || state == State.PAUSED);
        assertThat(LifeCycle.mayMoveToVersion(state)).isEqualTo(state == State.ACTIVE || state == State.PAUSED);
    }

    @Test
    void done_completes_what_is_open_even_if_it_was_paused() {
        assertThat(LifeCycle.afterFolding(State.ACTIVE, Standing.DONE, false)).isEqualTo(State.COMPLETED);
        assertThat(LifeCycle.afterFolding(State.PAUSED, Standing.DONE, false)).isEqualTo(State.COMPLETED);
    }

    @Test
    void a_completion_that_lost_its_statements_is_taken_back() {
        assertThat(LifeCycle.afterFolding(State.COMPLETED, Standing.BUSY, false))
                .isEqualTo(State.ACTIVE);
    }

    @Test
    void a_completion_taken_back_gives_way_to_a_later_enrolment() {
        assertThat(LifeCycle.afterFolding(State.COMPLETED, Standing.BUSY, true)).isEqualTo(State.WITHDRAWN);
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"WITHDRAWN", "WAIVED"})
    void whoever_left_or_was_let_off_stays_so_whatever_is_done_later(State state) {
        for (Standing standing : Standing.values()) {
            assertThat(LifeCycle.afterFolding(state, standing, false)).isEqualTo(state);
        }
    }
}
