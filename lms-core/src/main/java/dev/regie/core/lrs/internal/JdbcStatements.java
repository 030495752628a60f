package dev.regie.core.lrs.internal;

import dev.regie.core.lrs.Authority;
import dev.regie.core.lrs.RawStatement;
import dev.regie.core.lrs.RequestLimits;
import dev.regie.core.lrs.StatementError;
import dev.regie.core.lrs.StatementPage;
import dev.regie.core.lrs.StatementQuery;
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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** Stores statements that were received one by one. */
    public StoreResult store(Connection connection, List<RawStatement> received, Authority authority, String iriBase)
            throws SQLException {
        List<ParsedStatement> statements = new ArrayList<>(received.size());
        try {
            for (RawStatement raw : received) {
                statements.add(reader.readOne(raw, statements.size()));
            }
        } catch (Refused refused) {
            return new StoreResult.Invalid(refused.error());
        }
        return storeParsed(connection, statements, authority, iriBase);
    }

    /**
     * Stores what the body of a request holds, one statement or an array.
     *
     * @param id what the request says the id of its one statement is
     */
    public StoreResult storeBody(
            Connection connection,
            String body,
            XapiVersion version,
            Optional<UUID> id,
            Authority authority,
            String iriBase)
            throws SQLException {
        List<ParsedStatement> statements;
        try {
            statements = reader.readBody(body, version);
        } catch (Refused refused) {
            return new StoreResult.Invalid(refused.error());
        }
        if (id.isPresent()) {
            if (statements.size() != 1 || body.stripLeading().startsWith("[")) {
                return invalid(0, "", Section.REQUEST, version, "PUT takes exactly one statement, not an array.");
            }
            UUID inside = statements.getFirst().id();
            if (inside != null && !inside.equals(id.get())) {
                return invalid(0, "id", Section.REQUEST, version, "\"id\" differs from the parameter statementId.");
            }
            statements = List.of(statements.getFirst().withId(id.get()));
        }
        return storeParsed(connection, statements, authority, iriBase);
    }

    private StoreResult storeParsed(
            Connection connection, List<ParsedStatement> statements, Authority authority, String iriBase)
            throws SQLException {
        if (statements.isEmpty()) {
            return new StoreResult.Stored(List.of(), 0);
        }
        Set<UUID> ids = new HashSet<>();
        for (int i = 0; i < statements.size(); i++) {
            if (authority instanceof Authority.LaunchToken token
                    && !token.registration().equals(statements.get(i).registration())) {
                return invalid(
                        i,
                        "context.registration",
                        Section.CONTEXT,
                        XapiVersion.V1_0,
                        "A launch token writes for its own registration alone, \"context.registration\" must be "
                                + token.registration() + '.');
            }
            UUID id = statements.get(i).id();
            if (id != null && !ids.add(id)) {
                return invalid(i, "id", Section.REQUEST, XapiVersion.V1_0, "\"id\" appears twice in one request.");
            }
        }
        return store.store(connection, statements, authority, iriBase);
    }

    private static StoreResult invalid(
            int statement, String property, Section section, XapiVersion version, String message) {
        return new StoreResult.Invalid(new StatementError(statement, property, section.in(version), message));
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
