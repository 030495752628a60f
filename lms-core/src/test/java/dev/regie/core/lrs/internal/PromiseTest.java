package dev.regie.core.lrs.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.lrs.StatementFixture;
import dev.regie.core.lrs.StoreFixture;
import dev.regie.core.lrs.StoredStatement;
import dev.regie.core.shared.FeedName;
import dev.regie.core.shared.Feeds;
import dev.regie.core.shared.TestDatabases;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** X-Experience-API-Consistent-Through, xAPI 1.0.3 Communication 2.1.3 (2.0.0: 4.1.6.1). */
class PromiseTest {
    private static boolean promise(DataSource source, Instant until) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            boolean promised = PromiseTable.promise(connection, until);
            connection.commit();
            return promised;
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void whoever_stores_next_stores_after_what_was_promised_whatever_the_clock_says(TestDatabases engine)
            throws SQLException {
        DataSource source = engine.dataSource();
        StoreFixture store = new StoreFixture(source);
        store.store(StatementFixture.statement());
        Instant ahead = Instant.now().plus(Duration.ofHours(1)).truncatedTo(ChronoUnit.MICROS);
        assertThat(promise(source, ahead)).isTrue();
        assertThat(promise(source, ahead.minusSeconds(60))).isTrue();
        StoredStatement next = store.stored(StatementFixture.statement());
        assertThat(next.stored()).isAfter(ahead);
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void nothing_is_promised_while_somebody_is_storing(TestDatabases engine) throws SQLException {
        DataSource source = engine.dataSource();
        try (Connection writer = source.getConnection()) {
            writer.setAutoCommit(false);
            Feeds.reserve(writer, FeedName.STATEMENTS, 1);
            assertThat(promise(source, Instant.now())).isFalse();
            writer.rollback();
        }
        assertThat(promise(source, Instant.now())).isTrue();
    }
}
