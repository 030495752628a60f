package dev.regie.core.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaTest {

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void two_servers_that_start_at_once_migrate_once(TestDatabases engine) throws Exception {
        DataSource source = engine.empty();
        try (var servers = Executors.newFixedThreadPool(2)) {
            List<Future<?>> starts =
                    List.of(servers.submit(() -> Schema.migrate(source)), servers.submit(() -> Schema.migrate(source)));
            for (Future<?> start : starts) {
                start.get();
            }
        }
        assertThat(rowsOf(source, "feed_head")).isEqualTo(2);
    }

    private static int rowsOf(DataSource source, String table) throws SQLException {
        try (Connection connection = source.getConnection();
                var rows = connection.createStatement().executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
