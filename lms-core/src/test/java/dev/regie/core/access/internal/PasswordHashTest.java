package dev.regie.core.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHashTest {
    @Test
    void whatIsWrittenIsReadBackAndKnowsItsPassword() {
        PasswordHash read =
                PasswordHash.read(PasswordHash.of("hemelsblauw é", 1000).written());

        assertThat(read.matches("hemelsblauw é")).isTrue();
        assertThat(read.matches("hemelsblauw e")).isFalse();
        assertThat(read.matches("")).isFalse();
    }

    @Test
    void theSamePasswordIsWrittenDifferentlyEachTime() {
        assertThat(PasswordHash.of("a", 1000).written())
                .isNotEqualTo(PasswordHash.of("a", 1000).written());
    }

    /** RFC 7914, section 11, with its first 32 bytes. */
    @Test
    void itIsPbkdf2() {
        PasswordHash known =
                PasswordHash.read("pbkdf2-sha256$80000$TmFDbA==$TdzY9guYviGDDO5e8icB+WQaRBjQTAQUrv8Ih2s0q1Y=");

        assertThat(known.matches("Password")).isTrue();
    }
}
