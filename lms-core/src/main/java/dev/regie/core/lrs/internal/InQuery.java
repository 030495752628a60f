package dev.regie.core.lrs.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Asks about many keys in as few queries as a database takes parameters for. */
final class InQuery {
    private static final int AT_ONCE = 1000;

    /** Takes one row of an answer. */
    interface Row {
        void read(ResultSet row) throws SQLException;
    }

    private InQuery() {}

    /** @param sql with {@code (?)} where the keys go, once */
    static void ask(Connection connection, String sql, Collection<?> keys, Row row) throws SQLException {
        List<Object> left = new ArrayList<>(keys);
        for (int from = 0; from < left.size(); from += AT_ONCE) {
            List<Object> some = left.subList(from, Math.min(from + AT_ONCE, left.size()));
            String marks = '(' + String.join(", ", Collections.nCopies(some.size(), "?")) + ')';
            try (PreparedStatement query = connection.prepareStatement(sql.replace("(?)", marks))) {
                for (int i = 0; i < some.size(); i++) {
                    query.setObject(i + 1, some.get(i));
                }
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        row.read(rows);
                    }
                }
            }
        }
    }
}
