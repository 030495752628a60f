package dev.regie.core.enrolment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.access.SystemWork;
import dev.regie.core.enrolment.Doing;
import dev.regie.core.enrolment.Enrolment;
import dev.regie.core.enrolment.EnrolmentFixture;
import dev.regie.core.enrolment.Standing;
import dev.regie.core.enrolment.StatementFact.Kind;
import dev.regie.core.lrs.Authority;
import dev.regie.core.shared.InstallationFixture;
import dev.regie.core.shared.TestDatabases;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProgressFollowerTest {

    private static final Instant NINE = Instant.parse("2026-03-02T08:00:00Z");

    @ParameterizedTest
    @EnumSource
    void whoever_waits_sees_what_was_just_stored(TestDatabases engine) {
        EnrolmentFixture fixture = EnrolmentFixture.on(engine);
        Enrolment enrolment = fixture.enrolled(fixture.learner("Sanne"));
        fixture.foldAll();
        ProgressFollower follower = follower(fixture);
        try (ExecutorService executor = Executors.newSingleThreadExecutor()) {
            follower.start(executor);
            try {
                store(fixture, enrolment);

                assertThat(follower.await(Duration.ofSeconds(20))).isTrue();

                assertThat(fixture.progress(enrolment).activity("first-steps").standing())
                        .isEqualTo(Standing.DONE);
            } finally {
                follower.stop();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobody_waits_longer_than_asked_when_folding_stands_still(TestDatabases engine) {
        EnrolmentFixture fixture = EnrolmentFixture.on(engine);
        Enrolment enrolment = fixture.enrolled(fixture.learner("Sanne"));
        fixture.foldAll();
        ProgressFollower idle = follower(fixture);

        assertThat(idle.await(Duration.ofMillis(1))).as("nothing to wait for").isTrue();
        store(fixture, enrolment);
        long begun = System.nanoTime();
        assertThat(idle.await(Duration.ofMillis(250))).isFalse();
        assertThat(Duration.ofNanos(System.nanoTime() - begun))
                .isBetween(Duration.ofMillis(250), Duration.ofSeconds(5));
        fixture.foldAll();
        assertThat(idle.await(Duration.ofMillis(1)))
                .as("another node has folded")
                .isTrue();
    }

    private static void store(EnrolmentFixture fixture, Enrolment enrolment) {
        String statement = new Doing(fixture, enrolment).statement("first-steps", Kind.COMPLETED, NINE);
        fixture.unit.run(() -> fixture.record.store(new Authority.Regie(), List.of(statement)));
    }

    @SuppressWarnings("UnnecessaryAssignment") // the container is what is missing here
    private static ProgressFollower follower(EnrolmentFixture fixture) {
        ProgressFollower follower = new ProgressFollower();
        follower.cursors = InstallationFixture.cursors(fixture.unit.dataSource());
        follower.feed = fixture.record.feed;
        follower.folding = fixture.stored.folding;
        follower.system = new SystemWork() {
            @Override
            public <T> T call(Supplier<T> work) {
                return fixture.unit.call(work);
            }
        };
        return follower;
    }
}
