package dev.regie.core.lrs.internal;

import dev.regie.core.lrs.AttachmentData;
import dev.regie.core.lrs.StoredAttachment;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The data of attachments in the database. The pieces go in before the positions are drawn, so that no other writer waits for
 * them; what names them goes in after, when nobody else can name the same.
 */
public final class AttachmentTable {
    /** In bytes; the most that is held in memory of an attachment. */
    static final int PIECE = 256 * 1024;

    private record Taken(UUID content, long length) {}

    private final Map<String, Taken> taken = new HashMap<>();
    private final Set<String> came = new HashSet<>();

    private AttachmentTable() {}

    /** Takes in the data that is not there already. */
    static AttachmentTable take(Connection connection, List<AttachmentData> data) throws SQLException {
        AttachmentTable table = new AttachmentTable();
        if (data.isEmpty()) {
            return table;
        }
        Map<String, AttachmentData> fresh = new LinkedHashMap<>();
        data.forEach(one -> fresh.put(one.sha2(), one));
        table.came.addAll(fresh.keySet());
        fresh.keySet().removeAll(there(connection, table.came));
        for (AttachmentData one : fresh.values()) {
            UUID content = UUID.randomUUID();
            insertPieces(connection, content, one);
            table.taken.put(one.sha2(), new Taken(content, one.length()));
        }
        return table;
    }

    private static Set<String> there(Connection connection, Set<String> digests) throws SQLException {
        Set<String> there = new HashSet<>();
        InQuery.ask(
                connection,
                "select sha2 from attachment where sha2 in (?)",
                digests,
                row -> there.add(row.getString(1)));
        return there;
    }

    private static void insertPieces(Connection connection, UUID content, AttachmentData data) throws SQLException {
        try (InputStream bytes = data.open();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into attachment_piece (content_id, piece, bytes) values (?, ?, ?)")) {
            int piece = 0;
            for (byte[] some = bytes.readNBytes(PIECE); some.length > 0; some = bytes.readNBytes(PIECE)) {
                insert.setObject(1, content);
                insert.setInt(2, piece++);
                insert.setBytes(3, some);
                insert.executeUpdate();
            }
        } catch (IOException e) {
            throw new SQLException("The data of an attachment could not be read back", e);
        }
    }

    /** Says which new statements brought which data; without any, nothing was stored after all and the data goes again. */
    void settle(Connection connection, List<StatementInserts.Row> rows) throws SQLException {
        if (rows.isEmpty()) {
            for (Taken one : taken.values()) {
                drop(connection, one);
            }
        } else if (!came.isEmpty()) {
            link(connection, rows);
        }
    }

    private static void drop(Connection connection, Taken one) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("delete from attachment_piece where content_id = ?")) {
            delete.setObject(1, one.content());
            delete.executeUpdate();
        }
    }

    private void link(Connection connection, List<StatementInserts.Row> rows) throws SQLException {
        name(connection);
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into statement_attachment (feed_position, sha2, content_type) values (?, ?, ?)")) {
            for (StatementInserts.Row row : rows) {
                Map<String, String> types = new LinkedHashMap<>();
                for (DeclaredAttachment declared : row.statement().attachments()) {
                    if (came.contains(declared.sha2())) {
                        types.putIfAbsent(declared.sha2(), declared.contentType());
                    }
                }
                for (Map.Entry<String, String> type : types.entrySet()) {
                    insert.setLong(1, row.position());
                    insert.setString(2, type.getKey());
                    insert.setString(3, type.getValue());
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private void name(Connection connection) throws SQLException {
        Set<String> meanwhile = there(connection, taken.keySet());
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into attachment (sha2, content_id, content_length) values (?, ?, ?)")) {
            for (Map.Entry<String, Taken> entry : taken.entrySet()) {
                Taken one = entry.getValue();
                if (meanwhile.contains(entry.getKey())) {
                    drop(connection, one);
                } else {
                    insert.setString(1, entry.getKey());
                    insert.setObject(2, one.content());
                    insert.setLong(3, one.length());
                    insert.executeUpdate();
                }
            }
        }
    }

    /** The data that came with the statements at these positions, each digest once. */
    public static List<StoredAttachment> of(Connection connection, List<Long> positions) throws SQLException {
        Map<String, StoredAttachment> found = new LinkedHashMap<>();
        InQuery.ask(
                connection,
                "select l.sha2, l.content_type, a.content_length, a.content_id from statement_attachment l"
                        + " join attachment a on a.sha2 = l.sha2 where l.feed_position in (?)"
                        + " order by l.feed_position, l.sha2",
                positions,
                row -> found.putIfAbsent(
                        row.getString(1),
                        new StoredAttachment(
                                row.getString(1), row.getString(2), row.getLong(3), row.getObject(4, UUID.class))));
        return List.copyOf(found.values());
    }

    /** One piece of the data, counted from 0; empty behind the last. */
    public static Optional<byte[]> piece(Connection connection, UUID content, int piece) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select bytes from attachment_piece where content_id = ? and piece = ?")) {
            query.setObject(1, content);
            query.setInt(2, piece);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.empty();
            }
        }
    }
}
