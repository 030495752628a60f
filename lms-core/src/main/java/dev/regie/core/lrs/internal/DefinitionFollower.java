package dev.regie.core.lrs.internal;

import dev.regie.core.lrs.StatementsStored;
import dev.regie.core.shared.Cursors;
import dev.regie.core.shared.DatabaseReady;
import dev.regie.core.shared.FeedFollower;
import dev.regie.core.shared.StorageFault;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** Keeps the definitions of activities behind the feed. */
@ApplicationScoped
public class DefinitionFollower {
    private static final Duration POLL = Duration.ofSeconds(5);

    @Resource
    ManagedExecutorService executor;

    @Inject
    DataSource dataSource;

    @Inject
    DefinitionFolding folding;

    @Inject
    Cursors cursors;

    @Inject
    JdbcStatements statements;

    private final FeedFollower follower = new FeedFollower("Definitions of activities", POLL, this::step);

    void onDatabaseReady(@Observes @Priority(34) DatabaseReady ready) {
        folding.prepare();
        follower.start(executor);
    }

    void onStored(@ObservesAsync StatementsStored stored) {
        follower.wake();
    }

    @PreDestroy
    void stop() {
        follower.close();
    }

    private boolean step() {
        return folding.takeBatch();
    }

    /** Folds what is stored now, here and at once; after {@code max} it stops where it is. */
    public void catchUp(Duration max) {
        long goal = head();
        long deadline = System.nanoTime() + max.toNanos();
        while (cursors.position(DefinitionFolding.CONSUMER) < goal && System.nanoTime() < deadline) {
            folding.takeBatch();
        }
    }

    private long head() {
        try (Connection connection = dataSource.getConnection()) {
            return statements.head(connection);
        } catch (SQLException e) {
            throw new StorageFault("The end of the statement feed could not be read", e);
        }
    }
}
