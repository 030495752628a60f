package dev.regie.server;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** See {@link DatabaseRestart}. */
@Tag("long")
@EnabledIfSystemProperty(named = "regie.test.engine", matches = "POSTGRESQL")
class DatabaseRestartLongIT {

    @Test
    void the_database_restarts_again_and_again_under_load() throws Exception {
        DatabaseRestart.rounds(6);
    }
}
