package dev.regie.server;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** What PostgreSQL was asked, from its own log; so nothing in the server has to count. Works with {@link Engine#QUERY_LOG} alone. */
final class QueryLog {

    private static final Pattern ASKED =
            Pattern.compile("LOG: {2}(?:execute [^:]*|statement): (?!BEGIN|COMMIT|ROLLBACK|SET |SHOW |alter )");
    private static final int MILLIS_TO_WRITE = 60;

    private final DataSource database;
    private final Path file;

    QueryLog(DataSource database) throws SQLException {
        this.database = database;
        this.file = Path.of(ask("show data_directory"), "log", Engine.QUERY_LOG);
    }

    /** Has every statement written down, or none. */
    void write(boolean all) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter system set log_statement = '" + (all ? "all" : "none") + "'");
            statement.execute("select pg_reload_conf()");
        }
    }

    long mark() throws IOException, InterruptedException {
        Thread.sleep(MILLIS_TO_WRITE);
        return file.toFile().length();
    }

    /** What was asked since then, in order. */
    List<String> since(long mark) throws IOException, InterruptedException {
        Thread.sleep(MILLIS_TO_WRITE);
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            byte[] bytes = new byte[Math.toIntExact(log.length() - mark)];
            log.seek(mark);
            log.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> ASKED.matcher(line).find())
                    .toList();
        }
    }

    private String ask(String question) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
