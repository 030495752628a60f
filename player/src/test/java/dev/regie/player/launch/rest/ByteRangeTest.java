package dev.regie.player.launch.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.player.launch.rest.ByteRange.Asked;
import org.junit.jupiter.api.Test;

class ByteRangeTest {

    @Test
    void aRangeMayLackItsBeginningOrItsEnd() {
        assertThat(ByteRange.asked("bytes=10-19", 100)).isEqualTo(new Asked.Part(new ByteRange(10, 19)));
        assertThat(ByteRange.asked("bytes=90-", 100)).isEqualTo(new Asked.Part(new ByteRange(90, 99)));
        assertThat(ByteRange.asked("bytes=-5", 100)).isEqualTo(new Asked.Part(new ByteRange(95, 99)));
        assertThat(ByteRange.asked("bytes=-500", 100)).isEqualTo(new Asked.Part(new ByteRange(0, 99)));
        assertThat(ByteRange.asked("bytes=0-500", 100)).isEqualTo(new Asked.Part(new ByteRange(0, 99)));
    }

    @Test
    void whatLiesBehindTheEndCannotBeHad() {
        assertThat(ByteRange.asked("bytes=100-", 100)).isEqualTo(new Asked.Outside());
        assertThat(ByteRange.asked("bytes=20-10", 100)).isEqualTo(new Asked.Outside());
        assertThat(ByteRange.asked("bytes=-0", 100)).isEqualTo(new Asked.Outside());
    }

    @Test
    void anythingElseIsPassedOver() {
        assertThat(ByteRange.asked(null, 100)).isEqualTo(new Asked.All());
        assertThat(ByteRange.asked("bytes=-", 100)).isEqualTo(new Asked.All());
        assertThat(ByteRange.asked("bytes=0-1,5-6", 100)).isEqualTo(new Asked.All());
        assertThat(ByteRange.asked("lines=1-2", 100)).isEqualTo(new Asked.All());
    }

    @Test
    void anAnswerSaysWhichPartItIs() {
        ByteRange range = new ByteRange(10, 19);
        assertThat(range.length()).isEqualTo(10);
        assertThat(range.contentRange(100)).isEqualTo("bytes 10-19/100");
    }
}
