package dev.regie.core.lrs;

import dev.regie.core.lrs.internal.JdbcStatements;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The store on a database of its own, without a container; every call is a transaction. */
public final class StoreFixture {
    public static final String IRI_BASE = "https://regie.dev/installations/test";

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private final DataSource dataSource;
    private final JdbcStatements statements;

    public StoreFixture(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.statements = new JdbcStatements(RequestLimits.DEFAULT, clock);
    }

    public StoreFixture(DataSource dataSource) {
        this(dataSource, Clock.systemUTC());
    }

    public StoreResult store(String... json) {
        return store(new Authority.Client("key"), json);
    }

    public StoreResult store(Authority authority, String... json) {
        List<RawStatement> received = Stream.of(json).map(RawStatement::of).toList();
        return transaction(connection -> statements.store(connection, received, authority, IRI_BASE));
    }

    public StoreResult storeBody(String body, XapiVersion version, Optional<UUID> id) {
        return transaction(connection ->
                statements.storeBody(connection, body, version, id, new Authority.Client("key"), IRI_BASE));
    }

    /** Stores one statement that must be taken, and gives it back. */
    public StoredStatement stored(String json) {
        StoreResult result = store(json);
        if (result instanceof StoreResult.Stored stored) {
            return get(stored.ids().getFirst()).orElseThrow();
        }
        throw new AssertionError(result.toString());
    }

    public Optional<StoredStatement> get(UUID id) {
        return transaction(connection -> statements.get(connection, id));
    }

    public List<StoredStatement> after(long position) {
        return transaction(connection -> statements.after(connection, position, 10_000));
    }

    public List<StoredStatement> ofRegistration(UUID registration) {
        return transaction(connection -> statements.ofRegistration(connection, registration));
    }

    public StatementPage query(StatementQuery query) {
        return transaction(connection -> statements.query(connection, query));
    }

    private <T> T transaction(Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            T result = work.on(connection);
            connection.commit();
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
