package dev.regie.core.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedFollowerTest {
    private static final Duration NEVER = Duration.ofHours(1);
    private static final ThreadFactory THREADS = Thread.ofPlatform().factory();

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 4", "5, 16", "6, 16", "1000000, 16"})
    void it_lets_go_twice_as_long_after_every_failure_in_a_row_up_to_a_limit(int failures, int seconds) {
        assertThat(FeedFollower.restAfter(failures)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void it_works_while_there_is_more_and_again_when_it_is_woken() throws InterruptedException {
        AtomicInteger steps = new AtomicInteger();
        CountDownLatch three = new CountDownLatch(3);
        CountDownLatch four = new CountDownLatch(4);
        try (FeedFollower follower = new FeedFollower("Test", NEVER, () -> {
            three.countDown();
            four.countDown();
            return steps.incrementAndGet() < 3;
        })) {
            follower.start(THREADS);
            assertThat(three.await(20, TimeUnit.SECONDS)).isTrue();
            follower.wake();
            assertThat(four.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void after_a_failure_it_goes_on_by_itself_and_not_because_it_is_woken() throws InterruptedException {
        AtomicInteger steps = new AtomicInteger();
        CountDownLatch failed = new CountDownLatch(1);
        CountDownLatch again = new CountDownLatch(1);
        try (FeedFollower follower = new FeedFollower("Test", NEVER, () -> {
            if (steps.incrementAndGet() == 1) {
                failed.countDown();
                throw new IllegalStateException("as planned");
            }
            again.countDown();
            return false;
        })) {
            follower.start(THREADS);
            assertThat(failed.await(20, TimeUnit.SECONDS)).isTrue();
            follower.wake();
            assertThat(again.await(500, TimeUnit.MILLISECONDS)).isFalse();
            assertThat(again.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void an_error_does_not_end_it() throws InterruptedException {
        AtomicInteger steps = new AtomicInteger();
        CountDownLatch again = new CountDownLatch(1);
        try (FeedFollower follower = new FeedFollower("Test", NEVER, () -> {
            if (steps.incrementAndGet() == 1) {
                throw new NoClassDefFoundError("as planned");
            }
            again.countDown();
            return false;
        })) {
            follower.start(THREADS);
            assertThat(again.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void closing_it_waits_for_the_step_that_is_under_way_and_lets_no_other_begin() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicInteger ended = new AtomicInteger();
        FeedFollower follower = new FeedFollower("Test", NEVER, () -> {
            begun.countDown();
            Thread.sleep(200);
            ended.incrementAndGet();
            return true;
        });
        follower.start(THREADS);
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
        follower.close();
        assertThat(ended.get()).isEqualTo(1);
    }
}
