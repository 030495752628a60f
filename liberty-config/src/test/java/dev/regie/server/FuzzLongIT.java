package dev.regie.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The fuzzing at length, on a server of its own; nothing of it may be too much for what works behind the feed either. */
@Tag("long")
class FuzzLongIT {

    @Test
    void two_hundred_thousand_mutants() throws Exception {
        try (RegieServer server = RegieServer.start()) {
            new Fuzzing(server).send(200_000);
            assertThat(server.log().lines().filter(LogIT::isBad).distinct().limit(60))
                    .as("lines of " + server.data())
                    .isEmpty();
        }
    }
}
