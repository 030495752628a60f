package dev.regie.core.lrs;

import dev.regie.core.lrs.internal.JdbcStatements;
import dev.regie.core.lrs.internal.Prepared;
import dev.regie.core.lrs.internal.Promises;
import dev.regie.core.shared.Installation;
import dev.regie.core.shared.StorageFault;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Stores and finds statements. */
@ApplicationScoped
public class StatementService {
    @Inject
    DataSource dataSource;

    @Inject
    Installation installation;

    @Inject
    JdbcStatements statements;

    @Inject
    Promises promises;

    @Inject
    Event<StatementsStored> storedEvent;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    /**
     * Stores all of them or none, in the caller's transaction if there is one. The same id with the same statement (by
     * the specification's comparison) is passed over silently, so a repeated request never doubles anything.
     */
    @Transactional
    public StoreResult store(List<RawStatement> received, Authority authority) {
        Prepared prepared = statements.prepare(received, Sender.of(authority));
        Optional<StoreResult> answer = prepared.answer();
        return answer.isPresent()
                ? answer.get()
                : storeTogether(List.of(prepared)).getFirst();
    }

    /** For {@link StatementIntake}: stores each of these requests, which have no answer yet, whole or not at all. */
    @Transactional
    List<StoreResult> storeTogether(List<Prepared> requests) {
        String iriBase = installation.iriBase();
        return announce(onConnection(connection -> statements.storeTogether(connection, requests, iriBase)));
    }

    /** The statement with this id, voided or not. */
    public Optional<StoredStatement> get(UUID id) {
        return onConnection(connection -> statements.get(connection, id));
    }

    /** One page of what the query asks for. */
    public StatementPage query(StatementQuery query) {
        return onConnection(connection -> statements.query(connection, query));
    }

    /** The instant up to which everything that was or will be stored can be found; recent, also in a quiet store. */
    public Instant consistentThrough() {
        Optional<Instant> newest = onConnection(statements::newestStored);
        return promises.consistentThrough(newest.orElse(Instant.EPOCH));
    }

    private List<StoreResult> announce(List<StoreResult> results) {
        long upTo = results.stream()
                .mapToLong(result -> result instanceof StoreResult.Stored stored ? stored.upTo() : 0)
                .max()
                .orElse(0);
        if (upTo > 0) {
            transactions.registerInterposedSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {
                    // The positions are drawn; there is nothing left to do before the commit.
                }

                @Override
                public void afterCompletion(int status) {
                    if (status == Status.STATUS_COMMITTED) {
                        storedEvent.fireAsync(new StatementsStored(upTo));
                    }
                }
            });
        }
        return results;
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T onConnection(Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new StorageFault("The statements could not be read or stored", e);
        }
    }
}
