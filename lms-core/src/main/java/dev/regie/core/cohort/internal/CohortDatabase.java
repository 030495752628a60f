package dev.regie.core.cohort.internal;

import dev.regie.core.shared.StorageFault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;

/** Plain SQL for what belongs to cohorts in rows by the thousand. Runs in the caller's transaction; what JPA holds back must be flushed. */
@ApplicationScoped
public class CohortDatabase {

    @Inject
    DataSource dataSource;

    /** Reads one row. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** All rows. */
    public <T> List<T> rows(String sql, Collection<?> parameters, Row<T> row) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            bind(query, parameters);
            List<T> found = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(row.read(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new StorageFault("Cohorts could not be read", e);
        }
    }

    /** The one number that is asked for. */
    public long number(String sql, Collection<?> parameters) {
        return rows(sql, parameters, row -> row.getLong(1)).getFirst();
    }

    /** Changes rows; how many. */
    public int change(String sql, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement change = connection.prepareStatement(sql)) {
            bind(change, List.of(parameters));
            return change.executeUpdate();
        } catch (SQLException e) {
            throw new StorageFault("A cohort could not be kept", e);
        }
    }

    /** The same change with many sets of parameters. */
    public void changeAll(String sql, Collection<? extends List<?>> all) {
        if (all.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement change = connection.prepareStatement(sql)) {
            for (List<?> parameters : all) {
                bind(change, parameters);
                change.addBatch();
            }
            change.executeBatch();
        } catch (SQLException e) {
            throw new StorageFault("A cohort could not be kept", e);
        }
    }

    /** As many question marks as there are values. */
    public static String marks(Collection<?> values) {
        return String.join(",", Collections.nCopies(values.size(), "?"));
    }

    private static void bind(PreparedStatement statement, Collection<?> parameters) throws SQLException {
        int at = 1;
        for (Object parameter : parameters) {
            statement.setObject(at++, parameter);
        }
    }
}
