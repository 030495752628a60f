package dev.regie.core.shared;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Runs a step again and again behind a feed: at once when woken, and now and then in case a wake-up was lost. One step at a time; a step that
 * fails is logged and tried again after the pause. Give it a managed executor, so that the step has the application's context.
 */
public final class FeedFollower implements AutoCloseable {

    /** One bite of work. */
    @FunctionalInterface
    public interface Step {
        /** Handles what is there, in a transaction of its own, and says whether more may be waiting. */
        boolean takeOne() throws Exception;
    }

    private static final Logger LOG = Logger.getLogger(FeedFollower.class.getName());

    private final String name;
    private final Duration pause;
    private final Step step;
    private final Semaphore wakeUps = new Semaphore(0);
    private volatile boolean closed;

    /** Makes a follower that rests for {@code pause} when nothing wakes it. */
    public FeedFollower(String name, Duration pause, Step step) {
        this.name = name;
        this.pause = pause;
        this.step = step;
    }

    /** Starts the loop on a thread of the executor, which it keeps until it is closed. */
    public void start(Executor executor) {
        executor.execute(this::loop);
    }

    /** Something new is there. Cheap; call it as often as needed. */
    public void wake() {
        if (wakeUps.availablePermits() == 0) {
            wakeUps.release();
        }
    }

    @Override
    public void close() {
        closed = true;
        wake();
    }

    private void loop() {
        while (!closed) {
            try {
                while (!closed && step.takeOne()) {
                    // the step says that more may be waiting
                }
            } catch (Exception e) {
                if (!closed) {
                    LOG.log(Level.WARNING, e, () -> name + " failed and will try again");
                }
            }
            rest();
        }
    }

    private void rest() {
        try {
            if (wakeUps.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                wakeUps.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed = true;
        }
    }
}
