package dev.regie.core.lrs;

import dev.regie.core.lrs.internal.JdbcDocuments;
import dev.regie.core.shared.StorageFault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;

/** State and profile documents (xAPI 1.0.3 Communication 2.2, xAPI 2.0.0 4.1.6). */
@ApplicationScoped
public class DocumentService {
    @Inject
    DataSource dataSource;

    @Inject
    RequestLimits limits;

    @Inject
    Clock clock;

    /** One document. */
    public Optional<Document> get(DocumentContext context, String id) {
        return onConnection(documents -> documents.get(context, id));
    }

    /** The ids of all documents, or of those changed after an instant. */
    public DocumentIds ids(DocumentContext context, Optional<Instant> since) {
        return onConnection(documents -> documents.ids(context, since));
    }

    /** Stores a document, or replaces it. */
    @Transactional
    public DocumentResult put(DocumentContext context, String id, DocumentChange change) {
        return onConnection(documents -> documents.put(context, id, change));
    }

    /** Stores a document, or sets the top-level properties of the JSON object there is to those of this one. */
    @Transactional
    public DocumentResult merge(DocumentContext context, String id, DocumentChange change) {
        return onConnection(documents -> documents.merge(context, id, change));
    }

    /** Deletes one document; deleting what is not there is done too. */
    @Transactional
    public DocumentResult delete(DocumentContext context, String id, Precondition precondition) {
        return onConnection(documents -> documents.delete(context, id, precondition));
    }

    /** Deletes all documents. */
    @Transactional
    public void deleteAll(DocumentContext context) {
        onConnection(documents -> documents.deleteAll(context));
    }

    private interface Work<T> {
        T on(JdbcDocuments documents) throws SQLException;
    }

    private <T> T onConnection(Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            return work.on(new JdbcDocuments(connection, clock, limits.depth()));
        } catch (SQLException e) {
            throw new StorageFault("A document could not be read or stored", e);
        }
    }
}
