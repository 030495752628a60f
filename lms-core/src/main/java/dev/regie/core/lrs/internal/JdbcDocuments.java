package dev.regie.core.lrs.internal;

import dev.regie.core.lrs.Document;
import dev.regie.core.lrs.DocumentChange;
import dev.regie.core.lrs.DocumentContext;
import dev.regie.core.lrs.DocumentIds;
import dev.regie.core.lrs.DocumentResult;
import dev.regie.core.lrs.Precondition;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** State and profile documents on a connection; whoever brings it ends the transaction. */
public final class JdbcDocuments {
    private static final UUID NONE = new UUID(0, 0);
    private static final String CONTEXT = " where kind = ? and activity_sha = ? and agent_sha = ?";
    private static final String ONE = CONTEXT + " and registration = ? and document_sha = ?";

    private final Connection connection;
    private final Clock clock;
    private final JsonObjects json;

    /**
     * On a connection that is not in auto-commit mode when something is changed.
     *
     * @param depth how deeply JSON may be nested
     */
    public JdbcDocuments(Connection connection, Clock clock, int depth) {
        this.connection = connection;
        this.clock = clock;
        this.json = new JsonObjects(depth);
    }

    /** One document. */
    public Optional<Document> get(DocumentContext context, String id) throws SQLException {
        return read(context, id, "");
    }

    /** The ids of all documents, or of those changed after an instant. */
    public DocumentIds ids(DocumentContext context, Optional<Instant> since) throws SQLException {
        String sql = "select document_id, changed_at from document" + CONTEXT
                + (context.registration().isPresent() ? " and registration = ?" : "")
                + (since.isPresent() ? " and changed_at > ?" : "")
                + " order by changed_at, document_id";
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            int index = bindContext(query, context);
            if (since.isPresent()) {
                query.setObject(index, StatementRows.column(since.get()));
            }
            try (ResultSet rows = query.executeQuery()) {
                Set<String> ids = new LinkedHashSet<>();
                Optional<Instant> changedAt = Optional.empty();
                while (rows.next()) {
                    ids.add(rows.getString(1));
                    changedAt =
                            Optional.of(rows.getObject(2, OffsetDateTime.class).toInstant());
                }
                return new DocumentIds(List.copyOf(ids), changedAt);
            }
        }
    }

    /** Stores a document, or replaces it. */
    public DocumentResult put(DocumentContext context, String id, DocumentChange change) throws SQLException {
        if (JsonObjects.isJson(change.contentType()) && !json.isValid(change.content())) {
            return DocumentResult.NOT_JSON;
        }
        Optional<Document> there = read(context, id, " for update");
        Optional<DocumentResult> refusal =
                change.precondition().refusal(context.kind().demand(change.version()), there.map(Document::etag));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        write(context, id, change.contentType(), change.content(), there.isPresent());
        return DocumentResult.DONE;
    }

    /** Stores a document, or merges it with the one there is. */
    public DocumentResult merge(DocumentContext context, String id, DocumentChange change) throws SQLException {
        Optional<Document> there = read(context, id, " for update");
        if (!change.precondition().holds(there.map(Document::etag))) {
            return DocumentResult.PRECONDITION_FAILED;
        }
        Optional<byte[]> merged = there.isPresent() ? merged(there.get(), change) : alone(change);
        if (merged.isEmpty()) {
            return DocumentResult.NOT_MERGEABLE;
        }
        write(context, id, change.contentType(), merged.get(), there.isPresent());
        return DocumentResult.DONE;
    }

    private Optional<byte[]> merged(Document there, DocumentChange change) {
        return JsonObjects.isJson(there.contentType()) && JsonObjects.isJson(change.contentType())
                ? json.merge(there.content(), change.content())
                : Optional.empty();
    }

    /** The first of its id may be anything, but what says it is JSON must be an object. */
    private Optional<byte[]> alone(DocumentChange change) {
        return !JsonObjects.isJson(change.contentType()) || json.isObject(change.content())
                ? Optional.of(change.content())
                : Optional.empty();
    }

    /** Deletes one document. */
    public DocumentResult delete(DocumentContext context, String id, Precondition precondition) throws SQLException {
        Optional<Document> there = read(context, id, " for update");
        if (!precondition.holds(there.map(Document::etag))) {
            return DocumentResult.PRECONDITION_FAILED;
        }
        try (PreparedStatement delete = connection.prepareStatement("delete from document" + ONE)) {
            bindOne(delete, 1, context, id);
            delete.executeUpdate();
        }
        return DocumentResult.DONE;
    }

    /** Deletes all documents and returns how many there were. */
    public int deleteAll(DocumentContext context) throws SQLException {
        String sql =
                "delete from document" + CONTEXT + (context.registration().isPresent() ? " and registration = ?" : "");
        try (PreparedStatement delete = connection.prepareStatement(sql)) {
            bindContext(delete, context);
            return delete.executeUpdate();
        }
    }

    private Optional<Document> read(DocumentContext context, String id, String lock) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select content_type, content, etag, changed_at from document" + ONE + lock)) {
            bindOne(query, 1, context, id);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next()
                        ? Optional.of(new Document(
                                rows.getString(1),
                                rows.getBytes(2),
                                rows.getString(3),
                                rows.getObject(4, OffsetDateTime.class).toInstant()))
                        : Optional.empty();
            }
        }
    }

    private void write(DocumentContext context, String id, String contentType, byte[] content, boolean there)
            throws SQLException {
        String sql = there
                ? "update document set content_type = ?, content = ?, etag = ?, changed_at = ?" + ONE
                : "insert into document (content_type, content, etag, changed_at, kind, activity_sha, agent_sha,"
                        + " registration, document_sha, document_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement change = connection.prepareStatement(sql)) {
            change.setString(1, contentType);
            change.setBytes(2, content);
            change.setString(3, Etags.of(content));
            change.setObject(4, StatementRows.column(Timestamps.toMicroseconds(clock.instant())));
            int index = bindOne(change, 5, context, id);
            if (!there) {
                change.setString(index, id);
            }
            change.executeUpdate();
        }
    }

    private static int bindContext(PreparedStatement statement, DocumentContext context) throws SQLException {
        int index = bindOwner(statement, 1, context);
        if (context.registration().isPresent()) {
            statement.setObject(index++, context.registration().get());
        }
        return index;
    }

    private static int bindOne(PreparedStatement statement, int first, DocumentContext context, String id)
            throws SQLException {
        int index = bindOwner(statement, first, context);
        statement.setObject(index++, context.registration().orElse(NONE));
        statement.setBytes(index++, Keys.of(id).array());
        return index;
    }

    private static int bindOwner(PreparedStatement statement, int first, DocumentContext context) throws SQLException {
        statement.setString(first, context.kind().name());
        statement.setBytes(first + 1, Keys.of(context.activity().orElse("")).array());
        statement.setBytes(
                first + 2, context.agent().map(Keys::of).orElse(Keys.of("")).array());
        return first + 3;
    }
}
