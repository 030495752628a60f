package dev.regie.core.access.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    private enum Stage {
        PLANNED,
        UNDER_WAY
    }

    @Test
    void a_word_is_written_small_with_hyphens_and_read_back_whatever_its_capitals() {
        assertThat(Words.of(Stage.UNDER_WAY)).isEqualTo("under-way");
        assertThat(Words.read("stage", Stage.class, "Under-Way")).isEqualTo(Stage.UNDER_WAY);
        assertThat(Words.read("stage", Stage.class, "planned")).isEqualTo(Stage.PLANNED);
        assertThat(Words.readIfGiven("stage", Stage.class, null)).isNull();
    }
}
