package dev.regie.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Two servers start together on one empty database: each migrates and seeds as if it were alone, and the work is done once. It is their
 * work that all other tests begin with.
 */
@EnabledIfSystemProperty(named = "regie.test.engine", matches = "POSTGRESQL", disabledReason = "H2 lets one process in")
class TwoServersIT {

    @Test
    void the_organisation_is_there_once_and_both_show_it() {
        assertThat(FirstStart.ofThisRun().seen())
                .hasSize(2)
                .allSatisfy(seen -> assertThat(seen.people()).isEqualTo(41))
                .allSatisfy(seen -> assertThat(seen.log()).doesNotContain("REGIE-STOP", "FFDC"));
    }
}
