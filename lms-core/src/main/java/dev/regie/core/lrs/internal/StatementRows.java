package dev.regie.core.lrs.internal;

import dev.regie.core.lrs.StoredStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The row of a statement. */
final class StatementRows {
    static final String COLUMNS = "s.feed_position, s.statement_id, s.stored, s.happened, s.received, s.voided,"
            + " s.registration, s.authority_kind, s.authority_name";

    private StatementRows() {}

    static List<StoredStatement> read(PreparedStatement query) throws SQLException {
        try (ResultSet rows = query.executeQuery()) {
            List<StoredStatement> statements = new ArrayList<>();
            while (rows.next()) {
                statements.add(new StoredStatement(
                        rows.getLong(1),
                        rows.getObject(2, UUID.class),
                        rows.getObject(3, OffsetDateTime.class).toInstant(),
                        rows.getObject(4, OffsetDateTime.class).toInstant(),
                        rows.getString(5),
                        rows.getBoolean(6),
                        rows.getObject(7, UUID.class),
                        Authorities.from(rows.getString(8), rows.getString(9))));
            }
            return statements;
        }
    }

    static OffsetDateTime column(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
