package dev.regie.core.lrs;

import dev.regie.core.lrs.internal.JdbcStatements;
import dev.regie.core.shared.Installation;
import dev.regie.core.shared.JpaTestUnit;
import jakarta.enterprise.event.Event;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.List;

/** The real record in a {@link JpaTestUnit}, for those who write to it and follow it. It wakes nobody. */
public final class RecordFixture {
    /** Reading and writing. */
    public final StatementService statements = new StatementService();

    /** In order. */
    public final StatementFeed feed = new StatementFeed();

    /** As Regie itself. */
    public final StatementWriter writer = json -> store(new Authority.Regie(), json);

    /** The record of that installation. */
    @SuppressWarnings({"unchecked", "UnnecessaryAssignment"}) // the container is what is missing here
    public RecordFixture(JpaTestUnit unit, Installation installation) {
        JdbcStatements stored = new JdbcStatements(RequestLimits.DEFAULT, Clock.systemUTC());
        statements.dataSource = unit.dataSource();
        statements.installation = installation;
        statements.statements = stored;
        statements.storedEvent = (Event<StatementsStored>) nothing(Event.class);
        statements.transactions =
                (TransactionSynchronizationRegistry) nothing(TransactionSynchronizationRegistry.class);
        feed.dataSource = unit.dataSource();
        feed.statements = stored;
    }

    /** Stores what must be accepted. */
    public void store(Authority authority, List<String> json) {
        StoreResult result =
                statements.store(json.stream().map(RawStatement::of).toList(), authority);
        if (!(result instanceof StoreResult.Stored)) {
            throw new AssertionError(result.toString());
        }
    }

    private static Object nothing(Class<?> type) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (_, _, _) -> null);
    }
}
