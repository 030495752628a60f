package dev.regie.core.shared;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Runs a step again and again behind a feed, one at a time: at once when woken, and now and then in case a wake-up was lost. After a failure
 * it lets go, the longer the more often it failed in a row, and nothing wakes it meanwhile.
 *
 * <p>It has a thread of its own. Give it the container's factory, so that the thread has the application's context; a pool's thread would be
 * missing in the pool for good.
 */
public final class FeedFollower implements AutoCloseable {

    /** One bite of work. */
    @FunctionalInterface
    public interface Step {
        /** Handles what is there, in a transaction of its own, and says whether more may be waiting. */
        boolean takeOne() throws Exception;
    }

    private static final Logger LOG = Logger.getLogger(FeedFollower.class.getName());
    private static final Duration FIRST_REST = Duration.ofSeconds(1);
    private static final Duration LONGEST_REST = Duration.ofSeconds(16);
    private static final Duration FAREWELL = Duration.ofSeconds(5);

    private final String name;
    private final Duration pause;
    private final Step step;
    private final Semaphore wakeUps = new Semaphore(0);
    private final CountDownLatch closed = new CountDownLatch(1);
    private @Nullable Thread thread;
    private int failures;

    /** Makes a follower that rests for {@code pause} when nothing wakes it. */
    public FeedFollower(String name, Duration pause, Step step) {
        this.name = name;
        this.pause = pause;
        this.step = step;
    }

    /** Starts the loop on a thread of its own. */
    public synchronized void start(ThreadFactory threads) {
        thread = threads.newThread(this::loop);
        thread.setName(name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Something new is there. Cheap; call it as often as needed. */
    public void wake() {
        if (wakeUps.availablePermits() == 0) {
            wakeUps.release();
        }
    }

    /** Ends the loop and waits a little for the step that is under way. */
    @Override
    public synchronized void close() {
        closed.countDown();
        wake();
        try {
            if (thread != null) {
                thread.join(FAREWELL);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** How long to let go after so many failures in a row. */
    static Duration restAfter(int failures) {
        Duration rest = FIRST_REST.multipliedBy(1L << Math.min(failures - 1, 10));
        return rest.compareTo(LONGEST_REST) < 0 ? rest : LONGEST_REST;
    }

    private void loop() {
        try {
            while (!isClosed()) {
                work();
                rest();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        try {
            boolean more = true;
            while (more && !isClosed()) {
                more = step.takeOne();
                goesWell();
            }
        } catch (Exception | Error fault) {
            // An Error too: a class that could not be loaded once must not end the following without a word.
            if (!isClosed()) {
                goesWrong(fault);
            }
        }
    }

    private void goesWell() {
        if (failures > 0) {
            LOG.info(() -> name + " goes on");
        }
        failures = 0;
    }

    private void goesWrong(Throwable fault) {
        failures++;
        if (failures == 1) {
            LOG.log(Level.WARNING, fault, () -> name + " failed and will try again");
        } else {
            LOG.warning(() -> "%s failed %d times in a row: %s".formatted(name, failures, fault));
        }
    }

    private void rest() throws InterruptedException {
        if (failures > 0) {
            boolean _ = closed.await(restAfter(failures).toMillis(), TimeUnit.MILLISECONDS);
        } else if (wakeUps.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
            wakeUps.drainPermits();
        }
    }

    private boolean isClosed() {
        return closed.getCount() == 0;
    }
}
