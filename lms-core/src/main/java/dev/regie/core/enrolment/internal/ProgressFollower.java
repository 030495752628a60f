package dev.regie.core.enrolment.internal;

import dev.regie.core.access.SystemWork;
import dev.regie.core.lrs.StatementFeed;
import dev.regie.core.lrs.StatementsStored;
import dev.regie.core.shared.Cursors;
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
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Folds behind the statement feed: woken by every store on this node, and by a slow poll for what other nodes store. */
@ApplicationScoped
public class ProgressFollower {

    private static final Duration POLL = Duration.ofSeconds(2);

    /** How often a waiting page looks whether another node has folded. */
    private static final long LOOK_MILLIS = 100;

    @Resource
    ManagedExecutorService executor;

    @Inject
    SystemWork system;

    @Inject
    Folding folding;

    @Inject
    StatementFeed feed;

    @Inject
    Cursors cursors;

    private final FeedFollower follower = new FeedFollower("Folding of progress", POLL, this::step);
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition folded = lock.newCondition();

    void onDatabaseReady(@Observes @Priority(35) DatabaseReady ready) {
        folding.prepare();
        start(executor);
    }

    void start(Executor on) {
        follower.start(on);
    }

    void onStored(@ObservesAsync StatementsStored stored) {
        follower.wake();
    }

    @PreDestroy
    void stop() {
        follower.close();
    }

    /** Waits until everything that is stored now is folded; whether that came in time. */
    public boolean await(Duration max) {
        long goal = feed.head();
        if (cursors.position(Folding.CONSUMER) >= goal) {
            return true;
        }
        follower.wake();
        long deadline = System.nanoTime() + max.toNanos();
        lock.lock();
        try {
            while (cursors.position(Folding.CONSUMER) < goal) {
                long left = deadline - System.nanoTime();
                if (left <= 0) {
                    return false;
                }
                boolean signalled =
                        folded.await(Math.min(left, TimeUnit.MILLISECONDS.toNanos(LOOK_MILLIS)), TimeUnit.NANOSECONDS);
                if (!signalled) {
                    follower.wake();
                }
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    private boolean step() {
        boolean more = system.call(folding::takeBatch);
        lock.lock();
        try {
            folded.signalAll();
        } finally {
            lock.unlock();
        }
        return more;
    }
}
