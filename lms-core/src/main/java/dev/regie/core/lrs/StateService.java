package dev.regie.core.lrs;

import dev.regie.core.lrs.internal.JdbcStateDocuments;
import dev.regie.core.shared.StorageFault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Documents of the State resource: what an activity keeps between two sessions of one learner (xAPI Communication 2.3). */
@ApplicationScoped
public class StateService {
    @Inject
    DataSource dataSource;

    @Inject
    Clock clock;

    /** One document. */
    public Optional<StateDocument> get(StateContext context, String stateId) {
        return onConnection(connection -> documents(connection).get(context, stateId));
    }

    /** The ids of all documents, or of those changed after an instant. */
    public List<String> ids(StateContext context, Optional<Instant> since) {
        return onConnection(connection -> documents(connection).ids(context, since));
    }

    /** Stores a document, or replaces it. */
    @Transactional
    public DocumentResult put(
            StateContext context, String stateId, String contentType, byte[] content, Precondition precondition) {
        return onConnection(
                connection -> documents(connection).put(context, stateId, contentType, content, precondition));
    }

    /** Stores a document, or sets the top-level properties of the JSON object there is to those of this one. */
    @Transactional
    public DocumentResult merge(
            StateContext context, String stateId, String contentType, byte[] content, Precondition precondition) {
        return onConnection(
                connection -> documents(connection).merge(context, stateId, contentType, content, precondition));
    }

    /** Deletes one document; deleting what is not there is done too. */
    @Transactional
    public DocumentResult delete(StateContext context, String stateId, Precondition precondition) {
        return onConnection(connection -> documents(connection).delete(context, stateId, precondition));
    }

    /** Deletes all documents. */
    @Transactional
    public void deleteAll(StateContext context) {
        onConnection(connection -> documents(connection).deleteAll(context));
    }

    private JdbcStateDocuments documents(Connection connection) {
        return new JdbcStateDocuments(connection, clock);
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T onConnection(Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new StorageFault("A State document could not be read or stored", e);
        }
    }
}
