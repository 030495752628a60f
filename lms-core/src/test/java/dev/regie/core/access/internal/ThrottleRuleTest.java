package dev.regie.core.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.access.internal.ThrottleRule.Failures;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ThrottleRuleTest {
    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");
    private static final ThrottleRule RULE = ThrottleRule.OF_NAME;

    private static Failures after(int count) {
        Failures failures = Failures.none(START);
        for (int i = 0; i < count; i++) {
            failures = RULE.oneMore(failures, START);
        }
        return failures;
    }

    @Test
    void aFewMistakesCostNothing() {
        assertThat(after(RULE.free()).waitAt(START)).isZero();
    }

    @Test
    void afterThatEachFailureDoublesTheWait() {
        assertThat(after(RULE.free() + 1).waitAt(START)).isEqualTo(Duration.ofSeconds(30));
        assertThat(after(RULE.free() + 2).waitAt(START)).isEqualTo(Duration.ofMinutes(1));
        assertThat(after(RULE.free() + 4).waitAt(START)).isEqualTo(Duration.ofMinutes(4));
    }

    @Test
    void nobodyIsLockedOutForEver() {
        Failures stubborn = after(10_000);

        assertThat(stubborn.waitAt(START)).isEqualTo(RULE.longest());
        assertThat(stubborn.waitAt(START.plus(RULE.longest()))).isZero();
    }

    @Test
    void failuresAreForgottenOneByOne() {
        Instant later = START.plus(RULE.forgetOneIn().multipliedBy(3));

        assertThat(RULE.oneMore(after(RULE.free()), later).count()).isEqualTo(2);
        assertThat(RULE.oneMore(after(1), later).count()).isEqualTo(1);
    }

    @Test
    void whatTurnsOutToBeRightIsNotCounted() {
        Failures before = after(RULE.free());
        Failures forgiven = RULE.oneMore(before, START).forgiven();

        assertThat(forgiven.count()).isEqualTo(before.count());
        assertThat(forgiven.waitAt(START)).isZero();
    }

    @Test
    void aClockThatGoesBackForgetsNothing() {
        assertThat(RULE.oneMore(after(3), START.minusSeconds(3600)).count()).isEqualTo(4);
    }

    @Test
    void ofVersionSixTheWholeNetworkCounts() {
        assertThat(SignInThrottle.network("2001:db8:1:2::7"))
                .isEqualTo(SignInThrottle.network("2001:db8:1:2:ffff::1"))
                .isNotEqualTo(SignInThrottle.network("2001:db8:1:3::7"));
        assertThat(SignInThrottle.network("192.0.2.7")).isNotEqualTo(SignInThrottle.network("192.0.2.8"));
    }
}
