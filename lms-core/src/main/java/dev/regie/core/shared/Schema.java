package dev.regie.core.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings a database to the schema of this version. Safe when two servers start at once: Flyway holds a lock meanwhile. */
public final class Schema {

    private Schema() {}

    /** Applies the migrations that are missing. Every part of Regie numbers its own, so a newer one may carry a smaller number. */
    public static void migrate(DataSource dataSource) {
        boolean postgresql = isPostgresql(dataSource);
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .placeholders(Map.of("json", postgresql ? "jsonb" : "text", "text", "text"))
                .validateMigrationNaming(true)
                .outOfOrder(true)
                .load()
                .migrate();
    }

    private static boolean isPostgresql(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        } catch (SQLException e) {
            throw new StorageFault("The database cannot be reached", e);
        }
    }
}
