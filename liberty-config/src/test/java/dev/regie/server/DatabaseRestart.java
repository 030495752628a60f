package dev.regie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/**
 * PostgreSQL stops dead under a load of writes and starts again, so many times: meanwhile the writers are told to wait, afterwards the server
 * goes on by itself, nothing that was acknowledged is missing and nothing is there by half, and what follows the feed catches up.
 */
final class DatabaseRestart {
    private static final String AT_THE_END =
            "select count(*) from feed_cursor where consumer in ('enrolment-progress', 'answer-counts',"
                    + " 'lrs.definitions') and feed_position = (select max(feed_position) from statement)";

    private final Random random = new Random();

    private DatabaseRestart() {}

    static void rounds(int rounds) throws Exception {
        try (OwnPostgresql database = OwnPostgresql.start();
                RegieServer server = RegieServer.prepare(withoutDemo(database))) {
            TestKeys.add(server.database());
            server.launch();
            new DatabaseRestart().rounds(rounds, database, server);
        }
    }

    /** Nothing of the demo organisation is needed here, and making it takes longer than the test. */
    private static Map<String, String> withoutDemo(OwnPostgresql database) {
        Map<String, String> settings = new HashMap<>(database.environment());
        settings.put("REGIE_DEMO", "false");
        return settings;
    }

    private void rounds(int rounds, OwnPostgresql database, RegieServer server) throws Exception {
        for (int round = 1; round <= rounds; round++) {
            Writers writers = new Writers(server, TestKeys.WRITER_OF_ITS_OWN.basic());
            try (writers) {
                writers.awaitAcknowledged(20 + random.nextInt(100));
                database.stopAtOnce();
                writers.awaitRefused(10 + random.nextInt(30));
                database.startAgain();
                writers.awaitAcknowledged(20);
            }
            writers.everythingIsThere();
            foldingCatchesUp(server);
            System.out.println("%d statements acknowledged, %d requests told to wait"
                    .formatted(writers.written(), writers.refusals()));
        }
    }

    private static void foldingCatchesUp(RegieServer server) throws SQLException, InterruptedException {
        Instant giveUp = Instant.now().plus(Duration.ofMinutes(1));
        while (atTheEnd(server) < 3) {
            assertThat(Instant.now()).as("all three have folded everything").isBefore(giveUp);
            Thread.sleep(100);
        }
    }

    private static int atTheEnd(RegieServer server) throws SQLException {
        try (Connection connection = server.database().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(AT_THE_END)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
