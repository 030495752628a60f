package dev.regie.core.lrs;

import dev.regie.core.access.SystemWork;
import dev.regie.core.lrs.internal.FoldingTurns;
import dev.regie.core.shared.Cursors;
import dev.regie.core.shared.DatabaseReady;
import dev.regie.core.shared.FeedFollower;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Keeps every {@link StatementFolding} behind the feed: woken by every store on this node, and by a slow poll for what other nodes store. */
@ApplicationScoped
public class StatementFollowers {

    /** How often one who waits looks whether another node has folded. */
    private static final long LOOK_MILLIS = 100;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    @Any
    Instance<StatementFolding> foldings;

    @Inject
    SystemWork system;

    @Inject
    FoldingTurns turns;

    @Inject
    StatementFeed feed;

    @Inject
    Cursors cursors;

    private final List<FeedFollower> followers = new CopyOnWriteArrayList<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition folded = lock.newCondition();

    void onDatabaseReady(@Observes @Priority(35) DatabaseReady ready) {
        foldings.forEach(folding -> follow(folding, threads));
    }

    void follow(StatementFolding folding, ThreadFactory on) {
        turns.prepare(folding);
        FeedFollower follower =
                new FeedFollower("Follows statements: " + folding.consumer(), folding.pause(), () -> step(folding));
        followers.add(follower);
        follower.start(on);
    }

    void onStored(@ObservesAsync StatementsStored stored) {
        wake();
    }

    @PreDestroy
    void stop() {
        followers.forEach(FeedFollower::close);
    }

    /** Waits until everything that is stored now is folded; whether that came in time. */
    public boolean await(StatementFolding folding, Duration max) {
        String consumer = folding.consumer();
        long goal = feed.head();
        if (cursors.position(consumer) >= goal) {
            return true;
        }
        wake();
        long deadline = System.nanoTime() + max.toNanos();
        lock.lock();
        try {
            while (cursors.position(consumer) < goal) {
                long left = deadline - System.nanoTime();
                if (left <= 0) {
                    return false;
                }
                boolean signalled =
                        folded.await(Math.min(left, TimeUnit.MILLISECONDS.toNanos(LOOK_MILLIS)), TimeUnit.NANOSECONDS);
                if (!signalled) {
                    wake();
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

    /** Folds what is stored now, here and at once; after {@code max} it stops where it is. */
    public void catchUp(StatementFolding folding, Duration max) {
        long goal = feed.head();
        long deadline = System.nanoTime() + max.toNanos();
        while (cursors.position(folding.consumer()) < goal && System.nanoTime() < deadline) {
            step(folding);
        }
    }

    private void wake() {
        followers.forEach(FeedFollower::wake);
    }

    private boolean step(StatementFolding folding) {
        boolean more = system.call(() -> turns.take(folding));
        lock.lock();
        try {
            folded.signalAll();
        } finally {
            lock.unlock();
        }
        return more;
    }
}
