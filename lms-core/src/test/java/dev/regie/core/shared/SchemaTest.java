package dev.regie.core.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
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

    /** The copies that tests work on are what a migration makes. */
    @Test
    void a_copy_holds_what_a_migration_makes() {
        DataSource migrated = TestDatabases.H2.empty();
        Schema.migrate(migrated);

        assertThat(definitions(TestDatabases.H2.dataSource())).isEqualTo(definitions(migrated));
    }

    /** Without the rows, in which the time of the migration differs. */
    private static List<String> definitions(DataSource source) {
        return TestDatabases.scriptOf(source)
                .lines()
                .filter(line -> line.matches(" *(CREATE|ALTER|\"|PRIMARY|FOREIGN|CONSTRAINT).*"))
                .toList();
    }

    private static int rowsOf(DataSource source, String table) throws SQLException {
        try (Connection connection = source.getConnection();
                var rows = connection.createStatement().executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
