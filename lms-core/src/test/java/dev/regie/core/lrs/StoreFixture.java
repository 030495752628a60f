package dev.regie.core.lrs;

import dev.regie.core.lrs.internal.ActivityTable;
import dev.regie.core.lrs.internal.AttachmentTable;
import dev.regie.core.lrs.internal.FoldedDefinitions;
import dev.regie.core.lrs.internal.JdbcStatements;
import dev.regie.core.lrs.internal.Prepared;
import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Prepared prepared = statements.prepare(received, new Sender(authority, true));
        return transaction(connection -> statements.store(connection, prepared, IRI_BASE));
    }

    /** Several requests of one statement each in one transaction. */
    public List<StoreResult> storeTogether(String... json) {
        List<Prepared> requests = Stream.of(json)
                .map(one -> statements.prepare(
                        List.of(RawStatement.of(one)), new Sender(new Authority.Client("key"), true)))
                .toList();
        return transaction(connection -> statements.storeTogether(connection, requests, IRI_BASE));
    }

    public StoreResult storeBody(String body, XapiVersion version, Optional<UUID> id) {
        return store(new StatementRequest(body, version, id, new Sender(new Authority.Client("key"), true), List.of()));
    }

    public StoreResult store(StatementRequest request) {
        Prepared prepared = statements.prepare(request);
        return transaction(connection -> statements.store(connection, prepared, IRI_BASE));
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

    /** The canonical definition of an activity, once everything stored has been folded into it. */
    public Optional<String> definition(String iri) {
        return transaction(connection -> {
            FoldedDefinitions.fold(connection);
            return Optional.ofNullable(
                    ActivityTable.read(connection, List.of(iri)).get(iri));
        });
    }

    /** The data that came with statements, by digest. */
    public Map<String, byte[]> attachments(StoredStatement... of) {
        List<Long> positions = Stream.of(of).map(StoredStatement::position).toList();
        return transaction(connection -> {
            Map<String, byte[]> found = new HashMap<>();
            for (StoredAttachment attachment : AttachmentTable.of(connection, positions)) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                Optional<byte[]> piece = AttachmentTable.piece(connection, attachment.content(), 0);
                for (int i = 1; piece.isPresent(); i++) {
                    bytes.writeBytes(piece.get());
                    piece = AttachmentTable.piece(connection, attachment.content(), i);
                }
                found.put(attachment.sha2(), bytes.toByteArray());
            }
            return found;
        });
    }

    /** Rows in a table. */
    public long count(String table) {
        return transaction(connection -> {
            try (var rows = connection.createStatement().executeQuery("select count(*) from " + table)) {
                rows.next();
                return rows.getLong(1);
            }
        });
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
