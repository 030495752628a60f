package dev.regie.core.lrs.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the store holds already of what a request brings; asked in one query. */
final class KnownStatements {
    private static final int NEWEST = 0;
    private static final int SAME_ID = 1;
    private static final int REFERRING = 2;

    private final Map<UUID, String> texts = new HashMap<>();
    private final Set<UUID> awaited = new HashSet<>();
    private final Set<UUID> voided = new HashSet<>();
    private Instant newest = Instant.EPOCH;

    private KnownStatements() {}

    static KnownStatements look(Connection connection, List<UUID> ids) throws SQLException {
        String marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
        String newest = "select stored, statement_id, reference_id, '' as received, voiding, 0 as what from statement"
                + " where feed_position = (select max(feed_position) from statement)"
                + " union all select promised, cast(null as uuid), cast(null as uuid), '', false, 0"
                + " from statement_promise";
        String sql = ids.isEmpty()
                ? newest
                : newest
                        + " union all select stored, statement_id, reference_id, received, voiding, 1 as what"
                        + " from statement where statement_id in (" + marks + ")"
                        + " union all select stored, statement_id, reference_id, '' as received, voiding, 2 as what"
                        + " from statement where reference_id in (" + marks + ")";
        KnownStatements known = new KnownStatements();
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < ids.size(); i++) {
                query.setObject(i + 1, ids.get(i));
                query.setObject(ids.size() + i + 1, ids.get(i));
            }
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    known.read(rows);
                }
            }
        }
        return known;
    }

    private void read(ResultSet row) throws SQLException {
        switch (row.getInt(6)) {
            case NEWEST -> {
                Instant instant = row.getObject(1, OffsetDateTime.class).toInstant();
                newest = instant.isAfter(newest) ? instant : newest;
            }
            case SAME_ID -> texts.put(row.getObject(2, UUID.class), row.getString(4));
            case REFERRING -> {
                UUID target = row.getObject(3, UUID.class);
                awaited.add(target);
                if (row.getBoolean(5)) {
                    voided.add(target);
                }
            }
            default -> throw new IllegalStateException("A row of no kind");
        }
    }

    /** When the newest statement was stored, or up to when none will be any more (see {@link Promises}). */
    Instant newest() {
        return newest;
    }

    /** The statement with this id, if it is there. */
    @Nullable
    String text(UUID id) {
        return texts.get(id);
    }

    /** Whether a statement voids this id. */
    boolean voided(UUID id) {
        return voided.contains(id);
    }

    /** The ids that statements refer to, whether they are there or not. */
    Set<UUID> awaited() {
        return awaited;
    }
}
