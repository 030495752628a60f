package dev.regie.core.lrs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.lrs.internal.JdbcStatements;
import dev.regie.core.shared.TestDatabases;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The guarantee of the feed under many writers that commit late, in another order, or not at all: a reader that only ever
 * asks for what lies behind the last position it saw misses nothing. The same run with a plain sequence does miss, which
 * shows that this test can fail.
 */
class FeedPositionsTest {
    private static final int WRITERS = 8;
    private static final int TRANSACTIONS = 40;

    /** One way to write a few rows and to read behind a position. */
    private interface Way {
        void write(Connection connection, int rows) throws SQLException;

        List<Long> readBehind(Connection connection, long position) throws SQLException;

        List<Long> all(Connection connection) throws SQLException;
    }

    private static final class Ours implements Way {
        private final JdbcStatements statements = new JdbcStatements(RequestLimits.DEFAULT, Clock.systemUTC());

        @Override
        public void write(Connection connection, int rows) throws SQLException {
            List<RawStatement> received = new ArrayList<>();
            for (int i = 0; i < rows; i++) {
                received.add(RawStatement.of(StatementFixture.statement()));
            }
            statements.store(
                    connection, statements.prepare(received, Sender.of(new Authority.Regie())), StoreFixture.IRI_BASE);
        }

        @Override
        public List<Long> readBehind(Connection connection, long position) throws SQLException {
            return statements.after(connection, position, 1000).stream()
                    .map(StoredStatement::position)
                    .toList();
        }

        @Override
        public List<Long> all(Connection connection) throws SQLException {
            return positions(connection, "select feed_position from statement where feed_position > ? order by 1", 0);
        }
    }

    private static final class PlainSequence implements Way {
        @Override
        public void write(Connection connection, int rows) throws SQLException {
            for (int i = 0; i < rows; i++) {
                try (var insert = connection.createStatement()) {
                    insert.executeUpdate("insert into naive (place) values (next value for naive_place)"
                            .replace(
                                    "next value for naive_place",
                                    connection
                                                    .getMetaData()
                                                    .getDatabaseProductName()
                                                    .equals("PostgreSQL")
                                            ? "nextval('naive_place')"
                                            : "next value for naive_place"));
                }
            }
        }

        @Override
        public List<Long> readBehind(Connection connection, long position) throws SQLException {
            return positions(connection, "select place from naive where place > ? order by 1", position);
        }

        @Override
        public List<Long> all(Connection connection) throws SQLException {
            return readBehind(connection, 0);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void a_reader_that_saw_a_position_never_later_finds_a_smaller_one(TestDatabases engine) throws Exception {
        DataSource source = engine.dataSource();
        Run run = run(source, new Ours());
        assertThat(run.committed).isNotEmpty();
        assertThat(run.seen).isSorted().containsExactlyElementsOf(run.committed);
        assertThat(new StoreFixture(source).after(0).stream().map(StoredStatement::stored))
                .as("stored rises with the position")
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void a_plain_sequence_does_not_give_this(TestDatabases engine) throws Exception {
        DataSource source = engine.dataSource();
        try (Connection connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create sequence naive_place");
            statement.execute("create table naive (place bigint primary key)");
        }
        Run run = run(source, new PlainSequence());
        Set<Long> missed = new HashSet<>(run.committed);
        run.seen.forEach(missed::remove);
        assertThat(missed).isNotEmpty();
    }

    private record Run(List<Long> committed, List<Long> seen) {}

    private static Run run(DataSource source, Way way) throws Exception {
        AtomicBoolean writing = new AtomicBoolean(true);
        ConcurrentLinkedQueue<Long> seen = new ConcurrentLinkedQueue<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> reader = threads.submit(reading(source, way, writing, seen));
            List<Future<?>> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                writers.add(threads.submit(writing(source, way, new Random(i))));
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
            writing.set(false);
            reader.get();
        }
        try (Connection connection = source.getConnection()) {
            return new Run(way.all(connection), List.copyOf(seen));
        }
    }

    private static Callable<Void> writing(DataSource source, Way way, Random random) {
        return () -> {
            try (Connection connection = source.getConnection()) {
                connection.setAutoCommit(false);
                for (int i = 0; i < TRANSACTIONS; i++) {
                    way.write(connection, 1 + random.nextInt(3));
                    Thread.sleep(random.nextInt(4));
                    if (random.nextInt(10) == 0) {
                        connection.rollback();
                    } else {
                        connection.commit();
                    }
                }
            }
            return null;
        };
    }

    private static Callable<Void> reading(
            DataSource source, Way way, AtomicBoolean writing, ConcurrentLinkedQueue<Long> seen) {
        return () -> {
            long last = 0;
            try (Connection connection = source.getConnection()) {
                boolean more = true;
                while (more) {
                    more = writing.get();
                    for (long position : way.readBehind(connection, last)) {
                        seen.add(position);
                        last = position;
                    }
                }
            }
            return null;
        };
    }

    private static List<Long> positions(Connection connection, String sql, long behind) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setLong(1, behind);
            try (ResultSet rows = query.executeQuery()) {
                List<Long> positions = new ArrayList<>();
                while (rows.next()) {
                    positions.add(rows.getLong(1));
                }
                return positions;
            }
        }
    }
}
