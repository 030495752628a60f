package dev.regie.core.lrs.internal;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The canonical definitions in the database; whoever brings the connection ends the transaction. */
public final class ActivityTable {
    private ActivityTable() {}

    /** The definitions there are of these activities, by IRI. */
    public static Map<String, String> read(Connection connection, Collection<String> iris) throws SQLException {
        Map<ByteBuffer, String> keys = new HashMap<>();
        iris.forEach(iri -> keys.put(Keys.of(iri), iri));
        Map<String, String> found = new HashMap<>();
        InQuery.ask(
                connection,
                "select activity_sha, definition from activity where activity_sha in (?)",
                keys.keySet().stream().map(ByteBuffer::array).toList(),
                row -> {
                    String iri = keys.get(ByteBuffer.wrap(row.getBytes(1)));
                    if (iri != null) {
                        found.put(iri, row.getString(2));
                    }
                });
        return found;
    }

    /** Adds activities that are not there. */
    static void insert(Connection connection, Map<String, String> definitions) throws SQLException {
        write(connection, "insert into activity (definition, iri, activity_sha) values (?, ?, ?)", definitions, true);
    }

    /** Replaces the definitions of activities that are there. */
    static void update(Connection connection, Map<String, String> definitions) throws SQLException {
        write(connection, "update activity set definition = ? where activity_sha = ?", definitions, false);
    }

    private static void write(Connection connection, String sql, Map<String, String> definitions, boolean withIri)
            throws SQLException {
        if (definitions.isEmpty()) {
            return;
        }
        try (PreparedStatement write = connection.prepareStatement(sql)) {
            for (Map.Entry<String, String> entry : definitions.entrySet()) {
                int index = 1;
                write.setString(index++, entry.getValue());
                if (withIri) {
                    write.setString(index++, entry.getKey());
                }
                write.setBytes(index, Keys.of(entry.getKey()).array());
                write.addBatch();
            }
            write.executeBatch();
        }
    }
}
