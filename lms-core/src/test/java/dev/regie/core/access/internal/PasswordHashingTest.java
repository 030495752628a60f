package dev.regie.core.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHashingTest {
    private final PasswordHashing today = new PasswordHashing();

    @Test
    void todaysCostIsTheOneThatIsRecommended() {
        PasswordHash hash = today.hash("hemelsblauw");

        assertThat(hash.written()).startsWith("pbkdf2-sha256$600000$");
        assertThat(today.isOutdated(hash)).isFalse();
    }

    @Test
    void aHashOfALowerCostIsOutdated() {
        assertThat(today.isOutdated(new PasswordHashing(1000).hash("hemelsblauw")))
                .isTrue();
    }

    @Test
    void nobodysHashCostsTheSameAndMatchesNothing() {
        assertThat(today.ofNobody().rounds()).isEqualTo(PasswordHashing.ROUNDS);
        assertThat(today.ofNobody().matches("")).isFalse();
    }
}
