package dev.regie.server;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** See {@link DatabaseRestart}. */
@EnabledIfSystemProperty(named = "regie.test.engine", matches = "POSTGRESQL")
class DatabaseRestartIT {

    @Test
    void the_database_restarts_under_load() throws Exception {
        DatabaseRestart.rounds(1);
    }
}
