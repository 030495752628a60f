package dev.regie.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SessionLimitsTest {
    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");
    private final SessionLimits limits = new SessionLimits(Duration.ofHours(1), Duration.ofHours(12));

    @Test
    void whoDoesNothingIsSignedOutAfterAWhile() {
        assertThat(limits.end(START, START)).isEqualTo(START.plus(Duration.ofHours(1)));
    }

    @Test
    void doingSomethingPutsItOffUntilTheWholeTimeIsOver() {
        Instant evening = START.plus(Duration.ofMinutes(11 * 60 + 30));

        assertThat(limits.end(START, START.plus(Duration.ofHours(3)))).isEqualTo(START.plus(Duration.ofHours(4)));
        assertThat(limits.end(START, evening)).isEqualTo(START.plus(Duration.ofHours(12)));
    }

    @Test
    void atTheEndOfTheWholeTimeStayingIsNotOffered() {
        assertThat(limits.canBeProlonged(START, START.plus(Duration.ofHours(11))))
                .isTrue();
        assertThat(limits.canBeProlonged(START, START.plus(Duration.ofMinutes(12 * 60 - 1))))
                .isFalse();
    }

    @Test
    void aDeviceIsNamedInWordsThatItsOwnerKnows() {
        assertThat(Device.of("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
                        + " Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0"))
                .isEqualTo(new Device("Edge", "Windows"));
        assertThat(Device.of("Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML,"
                        + " like Gecko) Version/18.1 Mobile/15E148 Safari/604.1"))
                .isEqualTo(new Device("Safari", "iPhone"));
        assertThat(Device.of("curl/8")).isEqualTo(new Device("", ""));
    }
}
