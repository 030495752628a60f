package dev.regie.core.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseOutageTest {
    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "57P01", "57P03", "53300", "40001", "90098"})
    void a_database_that_stops_or_starts_is_an_outage(String state) {
        assertThat(DatabaseOutage.isBehind(new StorageFault("x", new SQLException("x", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22021", "22001", "23505", "42601", "4000", ""})
    void a_database_that_does_not_like_the_question_is_none(String state) {
        assertThat(DatabaseOutage.isBehind(new StorageFault("x", new SQLException("x", state))))
                .isFalse();
    }

    @Test
    void it_is_found_however_deep_it_lies_and_a_ring_of_causes_ends() {
        assertThat(DatabaseOutage.isBehind(
                        new IllegalStateException(new RuntimeException(new SQLTransientConnectionException("x")))))
                .isTrue();
        Exception one = new Exception("one");
        one.initCause(new Exception("two", one));
        assertThat(DatabaseOutage.isBehind(one)).isFalse();
        assertThat(DatabaseOutage.isBehind(new SQLException("x"))).isFalse();
    }

    @Test
    void a_transaction_that_was_lost_is_one_unless_what_it_held_was_the_reason() {
        assertThat(DatabaseOutage.isBehind(new RollbackException("x"))).isTrue();
        assertThat(DatabaseOutage.isBehind(lostBy(new SQLException("x", "08006"))))
                .isTrue();
        assertThat(DatabaseOutage.isBehind(lostBy(new SQLException("x", "23505"))))
                .isFalse();
        assertThat(DatabaseOutage.isBehind(lostBy(new OptimisticLockException("x"))))
                .isFalse();
    }

    private static Throwable lostBy(Throwable cause) {
        return new IllegalStateException(new RollbackException("x").initCause(new IllegalStateException(cause)));
    }
}
