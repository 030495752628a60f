package dev.regie.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StatusTest {

    @Test
    void a_state_is_a_shape_and_a_word() {
        Span badge = Status.BUSY.badge();

        assertThat(badge.getElement().getChildCount()).isEqualTo(2);
        assertThat(badge.getElement().getTextRecursively()).isEqualTo("Bezig");
    }

    @Test
    void no_two_states_have_the_same_word() {
        assertThat(Arrays.stream(Status.values()).map(Status::word)).doesNotHaveDuplicates();
    }
}
