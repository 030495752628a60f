package dev.regie.core.lrs.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * Tasks that would wait for one another are done together: one thread has the turn, and takes along everything that came while the turn
 * before was under way. With a transaction per turn, many requests share one write to the disk. A turn fails as a whole; if the fault may
 * lie in one of the tasks, each is tried again by itself.
 *
 * @param <T> a task
 * @param <R> what became of it
 */
public final class GroupCommit<T, R> {

    /** What is done with the tasks of a turn. */
    public interface Work<T, R> {
        /** Whether another task can be done in the same turn as these. */
        boolean fits(List<T> together, T another);

        /** Does all of them; the results are in the order of the tasks. */
        List<R> take(List<T> together);

        /** Whether the fault may be that of one task, so that the others might succeed without it. */
        boolean isOfOne(RuntimeException fault);
    }

    /** A task and who waits for it; called once, when it is done or has the turn. */
    private static final class Ticket<T, R> {
        final T task;
        final CountDownLatch called = new CountDownLatch(1);

        @Nullable
        R result;

        @Nullable
        Throwable fault;

        Ticket(T task) {
            this.task = task;
        }

        boolean isDone() {
            return result != null || fault != null;
        }

        void awaitCall() {
            boolean interrupted = false;
            while (called.getCount() > 0) {
                try {
                    called.await();
                } catch (InterruptedException e) {
                    // What it waits for is under way in another thread and ends.
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }

        R answer() {
            if (fault instanceof RuntimeException exception) {
                throw exception;
            }
            if (fault instanceof Error error) {
                throw error;
            }
            if (result == null) {
                throw new IllegalStateException("A turn that did nothing");
            }
            return result;
        }
    }

    private final Work<T, R> work;
    private final Deque<Ticket<T, R>> waiting = new ArrayDeque<>();
    private boolean busy;

    /** For tasks of this kind. */
    public GroupCommit(Work<T, R> work) {
        this.work = work;
    }

    /** Does the task, in this thread or in another's turn, and returns when it is done; throws what went wrong with it. */
    public R take(T task) {
        Ticket<T, R> mine = new Ticket<>(task);
        if (!arrive(mine)) {
            mine.awaitCall();
        }
        if (!mine.isDone()) {
            try {
                while (!mine.isDone()) {
                    take(next());
                }
            } finally {
                passOn();
            }
        }
        return mine.answer();
    }

    /** Whether the turn is free, and now this one's. */
    private boolean arrive(Ticket<T, R> ticket) {
        synchronized (waiting) {
            waiting.add(ticket);
            boolean free = !busy;
            busy = true;
            return free;
        }
    }

    /** Gives the turn to the one that has waited longest; those that are done were called already, all at once. */
    private void passOn() {
        synchronized (waiting) {
            Ticket<T, R> longest = waiting.peek();
            if (longest == null) {
                busy = false;
            } else {
                longest.called.countDown();
            }
        }
    }

    /** How many wait for the next turn. */
    int waiting() {
        synchronized (waiting) {
            return waiting.size();
        }
    }

    /** Those that wait, as far as they can go together, in the order in which they came. */
    private List<Ticket<T, R>> next() {
        List<Ticket<T, R>> tickets = new ArrayList<>();
        List<T> tasks = new ArrayList<>();
        synchronized (waiting) {
            for (Ticket<T, R> first = waiting.peek();
                    first != null && (tasks.isEmpty() || work.fits(tasks, first.task));
                    first = waiting.peek()) {
                tickets.add(first);
                tasks.add(first.task);
                waiting.remove();
            }
        }
        return tickets;
    }

    private void take(List<Ticket<T, R>> tickets) {
        try {
            List<R> results =
                    work.take(tickets.stream().map(ticket -> ticket.task).toList());
            for (int i = 0; i < tickets.size(); i++) {
                tickets.get(i).result = results.get(i);
            }
        } catch (RuntimeException fault) {
            if (tickets.size() > 1 && work.isOfOne(fault)) {
                tickets.forEach(ticket -> take(List.of(ticket)));
            } else {
                tickets.forEach(ticket -> ticket.fault = fault);
            }
        } catch (Error fault) {
            tickets.forEach(ticket -> ticket.fault = fault);
        }
        tickets.forEach(ticket -> ticket.called.countDown());
    }
}
