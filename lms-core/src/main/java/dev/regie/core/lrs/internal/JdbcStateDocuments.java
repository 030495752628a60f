package dev.regie.core.lrs.internal;

import dev.regie.core.lrs.DocumentResult;
import dev.regie.core.lrs.Precondition;
import dev.regie.core.lrs.StateContext;
import dev.regie.core.lrs.StateDocument;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** State documents on a connection; whoever brings it ends the transaction. */
public final class JdbcStateDocuments {
    private static final UUID NONE = new UUID(0, 0);
    private static final String CONTEXT = " where activity_sha = ? and agent_sha = ?";
    private static final String ONE = CONTEXT + " and registration = ? and state_sha = ?";

    private final Connection connection;
    private final Clock clock;

    /** On a connection that is not in auto-commit mode when something is changed. */
    public JdbcStateDocuments(Connection connection, Clock clock) {
        this.connection = connection;
        this.clock = clock;
    }

    /** One document. */
    public Optional<StateDocument> get(StateContext context, String stateId) throws SQLException {
        return read(context, stateId, "");
    }

    /** The ids of all documents, or of those changed after an instant. */
    public List<String> ids(StateContext context, Optional<Instant> since) throws SQLException {
        String sql = "select distinct state_id from state_document" + CONTEXT
                + (context.registration().isPresent() ? " and registration = ?" : "")
                + (since.isPresent() ? " and changed_at > ?" : "");
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            int index = bindContext(query, context);
            if (since.isPresent()) {
                query.setObject(index, StatementRows.column(since.get()));
            }
            try (ResultSet rows = query.executeQuery()) {
                List<String> ids = new ArrayList<>();
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
                return ids;
            }
        }
    }

    /** Stores a document, or replaces it. */
    public DocumentResult put(
            StateContext context, String stateId, String contentType, byte[] content, Precondition precondition)
            throws SQLException {
        Optional<StateDocument> there = read(context, stateId, " for update");
        if (!precondition.holds(there.map(StateDocument::etag))) {
            return DocumentResult.PRECONDITION_FAILED;
        }
        write(context, stateId, contentType, content, there.isPresent());
        return DocumentResult.DONE;
    }

    /** Stores a document, or merges it with the one there is. */
    public DocumentResult merge(
            StateContext context, String stateId, String contentType, byte[] content, Precondition precondition)
            throws SQLException {
        Optional<StateDocument> there = read(context, stateId, " for update");
        if (!precondition.holds(there.map(StateDocument::etag))) {
            return DocumentResult.PRECONDITION_FAILED;
        }
        Optional<byte[]> merged = there.isPresent()
                ? merged(there.get(), contentType, content)
                : isJson(contentType) && object(content).isEmpty() ? Optional.empty() : Optional.of(content);
        if (merged.isEmpty()) {
            return DocumentResult.NOT_MERGEABLE;
        }
        write(context, stateId, contentType, merged.get(), there.isPresent());
        return DocumentResult.DONE;
    }

    /** Deletes one document. */
    public DocumentResult delete(StateContext context, String stateId, Precondition precondition) throws SQLException {
        Optional<StateDocument> there = read(context, stateId, " for update");
        if (!precondition.holds(there.map(StateDocument::etag))) {
            return DocumentResult.PRECONDITION_FAILED;
        }
        try (PreparedStatement delete = connection.prepareStatement("delete from state_document" + ONE)) {
            bindOne(delete, 1, context, stateId);
            delete.executeUpdate();
        }
        return DocumentResult.DONE;
    }

    /** Deletes all documents and returns how many there were. */
    public int deleteAll(StateContext context) throws SQLException {
        String sql = "delete from state_document" + CONTEXT
                + (context.registration().isPresent() ? " and registration = ?" : "");
        try (PreparedStatement delete = connection.prepareStatement(sql)) {
            bindContext(delete, context);
            return delete.executeUpdate();
        }
    }

    private Optional<StateDocument> read(StateContext context, String stateId, String lock) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select content_type, content, etag, changed_at from state_document" + ONE + lock)) {
            bindOne(query, 1, context, stateId);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next()
                        ? Optional.of(new StateDocument(
                                rows.getString(1),
                                rows.getBytes(2),
                                rows.getString(3),
                                rows.getObject(4, OffsetDateTime.class).toInstant()))
                        : Optional.empty();
            }
        }
    }

    private void write(StateContext context, String stateId, String contentType, byte[] content, boolean there)
            throws SQLException {
        String sql = there
                ? "update state_document set content_type = ?, content = ?, etag = ?, changed_at = ?" + ONE
                : "insert into state_document (content_type, content, etag, changed_at, activity_sha, agent_sha,"
                        + " registration, state_sha, state_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement change = connection.prepareStatement(sql)) {
            change.setString(1, contentType);
            change.setBytes(2, content);
            change.setString(3, etag(content));
            change.setObject(4, StatementRows.column(Timestamps.toMicroseconds(clock.instant())));
            int index = bindOne(change, 5, context, stateId);
            if (!there) {
                change.setString(index, stateId);
            }
            change.executeUpdate();
        }
    }

    private static int bindContext(PreparedStatement statement, StateContext context) throws SQLException {
        statement.setBytes(1, Keys.of(context.activity()).array());
        statement.setBytes(2, Keys.of(context.agent()).array());
        if (context.registration().isEmpty()) {
            return 3;
        }
        statement.setObject(3, context.registration().get());
        return 4;
    }

    private static int bindOne(PreparedStatement statement, int first, StateContext context, String stateId)
            throws SQLException {
        statement.setBytes(first, Keys.of(context.activity()).array());
        statement.setBytes(first + 1, Keys.of(context.agent()).array());
        statement.setObject(first + 2, context.registration().orElse(NONE));
        statement.setBytes(first + 3, Keys.of(stateId).array());
        return first + 4;
    }

    /** A property of the new object replaces that of the old one as a whole. */
    private static Optional<byte[]> merged(StateDocument there, String contentType, byte[] content) {
        if (!isJson(contentType) || !isJson(there.contentType())) {
            return Optional.empty();
        }
        Optional<ObjectNode> old = object(there.content());
        Optional<ObjectNode> change = object(content);
        if (old.isEmpty() || change.isEmpty()) {
            return Optional.empty();
        }
        ObjectNode result = old.get();
        result.setAll(change.get());
        return Optional.of(Trees.write(result).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isJson(String contentType) {
        return contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals("application/json");
    }

    private static Optional<ObjectNode> object(byte[] json) {
        try {
            JsonNode node = Trees.read(json);
            return node instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static String etag(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-1", e);
        }
    }
}
