package dev.regie.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import javax.sql.DataSource;

/**
 * Fills a demo organisation on PostgreSQL up to a size at which slow pages show. Written in the database, since the services would take
 * hours; the rows are copies of what the services wrote. All at once, so that nothing sees a part of it.
 */
final class Volume {

    static final int PEOPLE = Integer.getInteger("regie.bench.people", 10_000);
    static final int TEAMS = Integer.getInteger("regie.bench.teams", 300);
    static final int COHORTS = Integer.getInteger("regie.bench.cohorts", 200);
    static final int STATEMENTS = Integer.getInteger("regie.bench.statements", 1_000_000);

    private Volume() {}

    /** How much there is now. */
    static String fill(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String one : script().split(";\\s*\\n")) {
                if (!one.isBlank()) {
                    statement.execute(one);
                }
            }
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("vacuum analyze");
            return count(statement, "person") + " people, " + count(statement, "team") + " teams, "
                    + count(statement, "cohort") + " cohorts, " + count(statement, "enrolment") + " enrolments, "
                    + count(statement, "statement") + " statements";
        }
    }

    private static long count(Statement statement, String table) throws SQLException {
        try (ResultSet result = statement.executeQuery("select count(*) from " + table)) {
            result.next();
            return result.getLong(1);
        }
    }

    private static String script() {
        try (InputStream in =
                Objects.requireNonNull(Volume.class.getResourceAsStream("/bench/volume.sql"), "volume.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("(?m)^\\s*--.*$", "")
                    .replace(":people", String.valueOf(PEOPLE))
                    .replace(":teams", String.valueOf(TEAMS))
                    .replace(":cohorts", String.valueOf(COHORTS))
                    .replace(":statements", String.valueOf(STATEMENTS));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
