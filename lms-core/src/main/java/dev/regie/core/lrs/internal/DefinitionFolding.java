package dev.regie.core.lrs.internal;

import dev.regie.core.lrs.StatementFolding;
import dev.regie.core.shared.StorageFault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes the definitions out of new statements. */
@ApplicationScoped
public class DefinitionFolding implements StatementFolding {
    private static final int BATCH = 500;

    @Inject
    DataSource dataSource;

    @Override
    public String consumer() {
        return "lrs.definitions";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(5);
    }

    @Override
    public long foldBehind(long position) {
        try (Connection connection = dataSource.getConnection()) {
            return foldBehind(connection, position);
        } catch (SQLException e) {
            throw new StorageFault("The definitions of activities could not be folded", e);
        }
    }

    /** Folds the next batch and answers its end; {@code from} if there is none. */
    static long foldBehind(Connection connection, long from) throws SQLException {
        long to = upTo(connection, from);
        if (to > from) {
            fold(connection, from, to);
        }
        return to;
    }

    /** The end of the next batch: the position of its last statement with a definition, or the end of the feed. */
    private static long upTo(Connection connection, long from) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select count(*), max(feed_position), (select coalesce(max(feed_position), 0) from statement) from"
                        + " (select feed_position from statement where feed_position > ? and defines"
                        + " order by feed_position fetch first ? rows only) batch")) {
            query.setLong(1, from);
            query.setInt(2, BATCH);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1) == BATCH ? rows.getLong(2) : rows.getLong(3);
            }
        }
    }

    private static void fold(Connection connection, long from, long to) throws SQLException {
        Map<String, Set<ObjectNode>> told = new LinkedHashMap<>();
        try (PreparedStatement query = connection.prepareStatement("select received from statement"
                + " where feed_position > ? and feed_position <= ? and defines order by feed_position")) {
            query.setLong(1, from);
            query.setLong(2, to);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    collect(Trees.read(rows.getString(1)), told);
                }
            }
        }
        if (!told.isEmpty()) {
            write(connection, told);
        }
    }

    private static void collect(JsonNode statement, Map<String, Set<ObjectNode>> told) {
        Definitions.activities(statement, (iri, activity) -> {
            if (activity.get("definition") instanceof ObjectNode definition) {
                Set<ObjectNode> inOrder = told.computeIfAbsent(iri, _ -> new LinkedHashSet<>());
                inOrder.remove(definition);
                inOrder.add(definition);
            }
        });
    }

    private static void write(Connection connection, Map<String, Set<ObjectNode>> told) throws SQLException {
        Map<String, String> there = ActivityTable.read(connection, told.keySet());
        Map<String, String> fresh = new LinkedHashMap<>();
        Map<String, String> changed = new LinkedHashMap<>();
        told.forEach((iri, tellings) -> {
            Optional<String> before = Optional.ofNullable(there.get(iri));
            ObjectNode definition = before.map(Trees::readObject).orElseGet(Trees::object);
            tellings.forEach(telling -> Definitions.merge(definition, telling));
            String after = Trees.writeAscii(definition);
            if (before.isEmpty()) {
                fresh.put(iri, after);
            } else if (!before.get().equals(after)) {
                changed.put(iri, after);
            }
        });
        ActivityTable.insert(connection, fresh);
        ActivityTable.update(connection, changed);
    }
}
