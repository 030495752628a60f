package dev.regie.server;

import org.junit.jupiter.api.Test;

/** Statements changed at random, and bytes that are none: never an error of the server, and nothing is taken that the specification forbids. */
class FuzzIT {

    @Test
    void a_thousand_mutants() throws Exception {
        new Fuzzing(RegieServer.shared()).send(1_000);
    }
}
