package dev.regie.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;

/** The yardstick: the same texts put into one table with a primary key and nothing else, by prepared statements. */
final class RawInserts {

    private final ThreadLocal<Connection> connections;

    RawInserts(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table raw_statement (id uuid primary key, body text not null)");
        }
        connections = ThreadLocal.withInitial(() -> {
            try {
                Connection connection = database.getConnection();
                connection.setAutoCommit(false);
                return connection;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** So many rows in one transaction. */
    void insert(RandomGenerator random, int rows) {
        Connection connection = connections.get();
        try (PreparedStatement insert =
                connection.prepareStatement("insert into raw_statement (id, body) values (?, ?)")) {
            for (int i = 0; i < rows; i++) {
                insert.setObject(1, UUID.randomUUID());
                insert.setString(2, SampleStatements.one(random));
                insert.addBatch();
            }
            insert.executeBatch();
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
