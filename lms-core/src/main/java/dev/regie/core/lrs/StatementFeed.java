package dev.regie.core.lrs;

import dev.regie.core.lrs.internal.JdbcStatements;
import dev.regie.core.shared.StorageFault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The statements in the order in which they became visible. Whoever has seen position n never later finds a smaller
 * one that was not there, under concurrent writers and several nodes. Positions may have gaps.
 */
@ApplicationScoped
public class StatementFeed {
    @Inject
    DataSource dataSource;

    @Inject
    JdbcStatements statements;

    /** The statements behind a position, oldest first, voided ones and voiding ones included; at most {@code limit}. */
    public List<StoredStatement> after(long position, int limit) {
        return onConnection(connection -> statements.after(connection, position, limit));
    }

    /** All statements of a registration that are not voided, by position. */
    public List<StoredStatement> ofRegistration(UUID registration) {
        return onConnection(connection -> statements.ofRegistration(connection, registration));
    }

    /** Position of the newest statement; 0 for an empty store. */
    public long head() {
        return onConnection(statements::head);
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T onConnection(Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new StorageFault("The statement feed could not be read", e);
        }
    }
}
