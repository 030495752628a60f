package dev.regie.core.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SealTest {

    private static final String TEXT = "Eén keer: https://leren.example.org/welcome?token=a_b-c";

    private final Seal seal = Seal.from(Map.of("keystore_password", "0123456789abcdef"));

    @Test
    void whatIsSealedIsReadByWhoeverHasTheSecret() {
        String sealed = seal.close(TEXT, "row 1");

        assertThat(sealed).doesNotContain("token", "a_b-c");
        assertThat(new Seal("0123456789abcdef").open(sealed, "row 1")).contains(TEXT);
    }

    @Test
    void theSameTextIsNeverSealedAlike() {
        assertThat(seal.close(TEXT, "row 1")).isNotEqualTo(seal.close(TEXT, "row 1"));
    }

    @Test
    void anotherSecretAnotherPlaceOrNoSealAtAllGivesNothing() {
        String sealed = seal.close(TEXT, "row 1");

        assertThat(new Seal("fedcba9876543210").open(sealed, "row 1")).isEmpty();
        assertThat(seal.open(sealed, "row 2")).isEmpty();
        assertThat(seal.open(TEXT, "row 1")).isEmpty();
    }
}
