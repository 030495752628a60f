package dev.regie.core.lrs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.shared.InstallationFixture;
import dev.regie.core.shared.JpaTestUnit;
import dev.regie.core.shared.TestDatabases;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatementFollowersTest {
    private static final Duration LONG = Duration.ofSeconds(20);

    /** Keeps the positions of what it was given, two at a time, and may fail after it has kept them. */
    private static final class Seen implements StatementFolding {
        private final String consumer;
        private final StatementFeed feed;
        private final AtomicInteger failures;
        private final List<Long> positions = Collections.synchronizedList(new ArrayList<>());

        Seen(String consumer, StatementFeed feed, int failures) {
            this.consumer = consumer;
            this.feed = feed;
            this.failures = new AtomicInteger(failures);
        }

        @Override
        public String consumer() {
            return consumer;
        }

        @Override
        public Duration pause() {
            return Duration.ofMinutes(10);
        }

        @Override
        public long foldBehind(long position) {
            List<Long> next = feed.after(position, 2).stream()
                    .map(StoredStatement::position)
                    .toList();
            if (failures.getAndDecrement() > 0) {
                throw new IllegalStateException("as planned");
            }
            positions.addAll(next);
            return next.isEmpty() ? position : next.getLast();
        }
    }

    private static List<Long> all(RecordFixture record) {
        return record.feed.after(0, 100).stream().map(StoredStatement::position).toList();
    }

    private static void store(JpaTestUnit unit, RecordFixture record, int many) {
        unit.run(() -> record.store(new Authority.Regie(), Collections.nCopies(many, StatementFixture.statement())));
    }

    @ParameterizedTest
    @EnumSource
    void every_folding_gets_every_statement_once_and_in_order(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            RecordFixture record = new RecordFixture(unit, InstallationFixture.installation(unit.dataSource()));
            StatementFollowers followers = FollowersFixture.in(unit, record.feed);
            Seen one = new Seen("one", record.feed, 0);
            Seen other = new Seen("other", record.feed, 0);
            store(unit, record, 3);
            try {
                followers.follow(one, Thread.ofPlatform().factory());
                followers.follow(other, Thread.ofVirtual().factory());
                assertThat(followers.await(one, LONG)).isTrue();
                assertThat(followers.await(other, LONG)).isTrue();
                store(unit, record, 4);
                assertThat(followers.await(one, LONG))
                        .as("whoever waits wakes it")
                        .isTrue();
                assertThat(followers.await(other, LONG)).isTrue();
                assertThat(one.positions).hasSize(7).isEqualTo(all(record));
                assertThat(other.positions).isEqualTo(all(record));
            } finally {
                followers.stop();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void one_that_fails_is_tried_again_from_where_it_was_and_holds_up_no_other(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            RecordFixture record = new RecordFixture(unit, InstallationFixture.installation(unit.dataSource()));
            StatementFollowers followers = FollowersFixture.in(unit, record.feed);
            Seen failing = new Seen("failing", record.feed, 1);
            Seen other = new Seen("other", record.feed, 0);
            store(unit, record, 3);
            try {
                followers.follow(failing, Thread.ofPlatform().factory());
                followers.follow(other, Thread.ofPlatform().factory());
                assertThat(followers.await(other, LONG)).isTrue();
                assertThat(followers.await(failing, LONG)).isTrue();
                assertThat(failing.positions).isEqualTo(all(record));
            } finally {
                followers.stop();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobody_waits_longer_than_asked_when_folding_stands_still(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            RecordFixture record = new RecordFixture(unit, InstallationFixture.installation(unit.dataSource()));
            StatementFollowers idle = FollowersFixture.in(unit, record.feed);
            Seen folding = new Seen("idle", record.feed, 0);
            idle.turns.prepare(folding);

            assertThat(idle.await(folding, Duration.ofMillis(1)))
                    .as("nothing to wait for")
                    .isTrue();
            store(unit, record, 1);
            long begun = System.nanoTime();
            assertThat(idle.await(folding, Duration.ofMillis(250))).isFalse();
            assertThat(Duration.ofNanos(System.nanoTime() - begun))
                    .isBetween(Duration.ofMillis(250), Duration.ofSeconds(5));
            FollowersFixture.in(unit, record.feed).catchUp(folding, LONG);
            assertThat(idle.await(folding, Duration.ofMillis(1)))
                    .as("another node has folded")
                    .isTrue();
        }
    }
}
