package dev.regie.core.lrs.internal;

import dev.regie.core.lrs.RawStatement;
import dev.regie.core.lrs.RequestLimits;
import dev.regie.core.lrs.Sender;
import dev.regie.core.lrs.StatementPage;
import dev.regie.core.lrs.StatementQuery;
import dev.regie.core.lrs.StatementRequest;
import dev.regie.core.lrs.StoreResult;
import dev.regie.core.lrs.StoredStatement;
import dev.regie.core.lrs.XapiVersion;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The statements in the database, without a container: whoever calls brings the connection and ends the transaction. See
 * {@code V800__lrs.sql} for the tables.
 */
public final class JdbcStatements {
    private final StatementReader reader;
    private final StatementStore store;

    /** With limits for what one request may hold, and the clock that {@code stored} is read from. */
    public JdbcStatements(RequestLimits limits, Clock clock) {
        this.reader = new StatementReader(limits);
        this.store = new StatementStore(clock);
    }

    /** Reads and checks the body of a request and what comes with it. */
    public Prepared prepare(StatementRequest request) {
        try {
            List<ParsedStatement> statements = reader.readBody(request.body(), request.version());
            return new Prepared(request, new RequestCheck(request).check(statements));
        } catch (Refused refused) {
            return new Prepared(request, new StoreResult.Invalid(refused.error()));
        }
    }

    /** Reads and checks statements that were received one by one. */
    public Prepared prepare(List<RawStatement> received, Sender sender) {
        StatementRequest request = new StatementRequest("", XapiVersion.V1_0, Optional.empty(), sender, List.of());
        try {
            List<ParsedStatement> statements = new ArrayList<>(received.size());
            for (RawStatement raw : received) {
                statements.add(reader.readOne(raw, statements.size()));
            }
            return new Prepared(request, new RequestCheck(request).check(statements));
        } catch (Refused refused) {
            return new Prepared(request, new StoreResult.Invalid(refused.error()));
        }
    }

    /** Stores what has been prepared, if nothing is wrong with it. */
    public StoreResult store(Connection connection, Prepared prepared, String iriBase) throws SQLException {
        Optional<StoreResult> answer = prepared.answer();
        return answer.isPresent()
                ? answer.get()
                : storeTogether(connection, List.of(prepared), iriBase).getFirst();
    }

    /**
     * Stores each of these requests whole or not at all.
     *
     * @param requests that have no answer yet, and no two of which give the same id to a statement
     */
    public List<StoreResult> storeTogether(Connection connection, List<Prepared> requests, String iriBase)
            throws SQLException {
        return store.store(connection, requests, iriBase);
    }

    /** The statement with this id, voided or not. */
    public Optional<StoredStatement> get(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select " + StatementRows.COLUMNS + " from statement s where s.statement_id = ?")) {
            query.setObject(1, id);
            return StatementRows.read(query).stream().findFirst();
        }
    }

    /** One page of what the query asks for. */
    public StatementPage query(Connection connection, StatementQuery query) throws SQLException {
        return StatementSearch.page(connection, query);
    }

    /** The statements behind a position, oldest first, voided ones included. */
    public List<StoredStatement> after(Connection connection, long position, int limit) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select " + StatementRows.COLUMNS
                + " from statement s where s.feed_position > ? order by s.feed_position fetch first ? rows only")) {
            query.setLong(1, position);
            query.setInt(2, limit);
            return StatementRows.read(query);
        }
    }

    /** The statements of a registration that are not voided, by position. */
    public List<StoredStatement> ofRegistration(Connection connection, UUID registration) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select " + StatementRows.COLUMNS
                + " from statement s where s.registration = ? and not s.voided order by s.feed_position")) {
            query.setObject(1, registration);
            return StatementRows.read(query);
        }
    }

    /** Position of the newest statement; 0 in an empty store. */
    public long head(Connection connection) throws SQLException {
        try (PreparedStatement query =
                        connection.prepareStatement("select coalesce(max(feed_position), 0) from statement");
                ResultSet rows = query.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** When the newest statement was stored; empty in an empty store. */
    public Optional<Instant> newestStored(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                        "select stored from statement where feed_position = (select max(feed_position) from statement)");
                ResultSet rows = query.executeQuery()) {
            return rows.next()
                    ? Optional.of(rows.getObject(1, OffsetDateTime.class).toInstant())
                    : Optional.empty();
        }
    }
}
