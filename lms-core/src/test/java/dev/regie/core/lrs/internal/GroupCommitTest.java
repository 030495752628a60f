package dev.regie.core.lrs.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

class GroupCommitTest {

    private static final Executor THREADS = task -> Thread.ofPlatform().daemon().start(task);

    /** Answers each task by its upper case; the first turn waits until it is let go. */
    private static class Letters implements GroupCommit.Work<String, String> {
        final List<List<String>> turns = Collections.synchronizedList(new ArrayList<>());
        final CountDownLatch begun = new CountDownLatch(1);
        final CountDownLatch letGo = new CountDownLatch(1);

        @Override
        public boolean fits(List<String> together, String another) {
            return !together.contains(another);
        }

        @Override
        public List<String> take(List<String> together) {
            turns.add(together);
            if (turns.size() == 1) {
                begun.countDown();
                try {
                    letGo.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
            return together.stream().map(this::answer).toList();
        }

        String answer(String task) {
            return task.toUpperCase(Locale.ROOT);
        }

        @Override
        public boolean isOfOne(RuntimeException fault) {
            return fault instanceof IllegalArgumentException;
        }

        /** All of these arrive, one behind the other, while the first has the turn. */
        List<CompletableFuture<String>> whileOneHasTheTurn(String... tasks) throws InterruptedException {
            GroupCommit<String, String> commits = new GroupCommit<>(this);
            List<CompletableFuture<String>> answers = new ArrayList<>();
            answers.add(arrival(commits, "first"));
            begun.await();
            for (String task : tasks) {
                answers.add(arrival(commits, task));
                while (commits.waiting() < answers.size() - 1) {
                    Thread.onSpinWait();
                }
            }
            letGo.countDown();
            return answers;
        }

        private static CompletableFuture<String> arrival(GroupCommit<String, String> commits, String task) {
            return CompletableFuture.supplyAsync(() -> commits.take(task), THREADS);
        }
    }

    @Test
    void what_comes_while_another_has_the_turn_goes_together() throws InterruptedException {
        Letters work = new Letters();
        List<CompletableFuture<String>> answers = work.whileOneHasTheTurn("a", "b", "c");
        assertThat(answers.stream().map(CompletableFuture::join)).containsExactly("FIRST", "A", "B", "C");
        assertThat(work.turns).containsExactly(List.of("first"), List.of("a", "b", "c"));
    }

    @Test
    void what_does_not_fit_waits_for_the_next_turn_and_nothing_overtakes_it() throws InterruptedException {
        Letters work = new Letters();
        List<CompletableFuture<String>> answers = work.whileOneHasTheTurn("a", "a", "b");
        assertThat(answers.stream().map(CompletableFuture::join)).containsExactly("FIRST", "A", "A", "B");
        assertThat(work.turns).containsExactly(List.of("first"), List.of("a"), List.of("a", "b"));
    }

    @Test
    void the_fault_of_one_is_its_own() throws InterruptedException {
        Letters work = new Letters() {
            @Override
            String answer(String task) {
                if (task.equals("bad")) {
                    throw new IllegalArgumentException("bad");
                }
                return super.answer(task);
            }
        };
        List<CompletableFuture<String>> answers = work.whileOneHasTheTurn("a", "bad", "b");
        assertThat(answers.get(1).join()).isEqualTo("A");
        assertThat(answers.get(3).join()).isEqualTo("B");
        assertThatThrownBy(() -> answers.get(2).join())
                .isInstanceOf(CompletionException.class)
                .hasRootCauseMessage("bad");
    }

    @Test
    void a_fault_that_concerns_all_is_met_once_and_told_to_all() throws InterruptedException {
        Letters work = new Letters() {
            @Override
            String answer(String task) {
                if (task.equals("first")) {
                    throw new IllegalStateException("away");
                }
                throw new AssertionError("away");
            }
        };
        List<CompletableFuture<String>> answers = work.whileOneHasTheTurn("a", "b");
        assertThat(answers)
                .allSatisfy(answer -> assertThatThrownBy(answer::join)
                        .isInstanceOf(CompletionException.class)
                        .hasRootCauseMessage("away"));
        assertThat(work.turns).hasSize(2);
    }
}
