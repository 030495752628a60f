package dev.regie.core.enrolment.internal;

import dev.regie.core.access.SystemWork;
import dev.regie.core.lrs.StatementsStored;
import dev.regie.core.shared.DatabaseReady;
import dev.regie.core.shared.FeedFollower;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.time.Duration;

/** Counts answers behind the statement feed: woken by every store on this node, and by a slow poll for what other nodes store. */
@ApplicationScoped
public class AnswerFollower {

    private static final Duration POLL = Duration.ofSeconds(10);

    @Resource
    ManagedExecutorService executor;

    @Inject
    SystemWork system;

    @Inject
    AnswerFolding folding;

    private final FeedFollower follower = new FeedFollower("Counting of answers", POLL, this::step);

    void onDatabaseReady(@Observes @Priority(36) DatabaseReady ready) {
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
        return system.call(folding::takeBatch);
    }
}
