package dev.regie.core.lrs.internal;

import dev.regie.core.lrs.Authority;
import dev.regie.core.lrs.StoreResult;
import dev.regie.core.shared.FeedName;
import dev.regie.core.shared.Feeds;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Puts checked statements into the tables. Everything that can be done before is done before the positions are drawn; from
 * then on every other writer waits, which is also what makes the look for known ids final.
 */
final class StatementStore {
    private final Clock clock;

    StatementStore(Clock clock) {
        this.clock = clock;
    }

    /** Stores all of them or none; the caller commits, also after a conflict, which leaves a gap in the positions. */
    StoreResult store(Connection connection, List<ParsedStatement> statements, Authority authority, String iriBase)
            throws SQLException {
        List<UUID> ids = new ArrayList<>(statements.size());
        List<UUID> given = new ArrayList<>();
        for (ParsedStatement statement : statements) {
            UUID id = statement.id();
            if (id != null) {
                given.add(id);
            }
            ids.add(id == null ? UUID.randomUUID() : id);
        }
        long position = Feeds.reserve(connection, FeedName.STATEMENTS, statements.size());
        Known known = Known.look(connection, given);
        Instant stored = after(known.newest);
        Set<UUID> voidedHere = voidedBy(statements);
        List<StatementInserts.Row> rows = new ArrayList<>(statements.size());
        for (int i = 0; i < statements.size(); i++) {
            ParsedStatement statement = statements.get(i);
            UUID id = ids.get(i);
            String there = known.texts.get(id);
            if (there == null) {
                boolean voided = !statement.voiding() && (known.voided.contains(id) || voidedHere.contains(id));
                rows.add(new StatementInserts.Row(statement, id, position++, stored, voided));
                stored = stored.plus(1, ChronoUnit.MICROS);
            } else if (!StatementComparison.same(statement.received(), there)) {
                return new StoreResult.Conflict(i, id);
            }
        }
        if (rows.isEmpty()) {
            return new StoreResult.Stored(ids, 0);
        }
        StatementInserts.write(connection, rows, authority, iriBase);
        StatementInserts.voidTargets(connection, rows);
        return new StoreResult.Stored(ids, rows.getLast().position());
    }

    /** Now, but always behind the newest that was stored, on whichever node and by whichever clock. */
    private Instant after(Instant newest) {
        Instant now = Timestamps.toMicroseconds(clock.instant());
        return now.isAfter(newest) ? now : newest.plus(1, ChronoUnit.MICROS);
    }

    private static Set<UUID> voidedBy(List<ParsedStatement> statements) {
        Set<UUID> targets = new HashSet<>();
        for (ParsedStatement statement : statements) {
            UUID target = statement.reference();
            if (statement.voiding() && target != null) {
                targets.add(target);
            }
        }
        return targets;
    }

    /** What the store holds already: the newest {@code stored}, and of the given ids the texts and who voided them. */
    private static final class Known {
        private final Map<UUID, String> texts = new HashMap<>();
        private final Set<UUID> voided = new HashSet<>();
        private Instant newest = Instant.EPOCH;

        static Known look(Connection connection, List<UUID> ids) throws SQLException {
            String marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
            String newest = "select stored, statement_id, reference_id, '' as received, 0 as what from statement"
                    + " where feed_position = (select max(feed_position) from statement)";
            String sql = ids.isEmpty()
                    ? newest
                    : newest
                            + " union all select stored, statement_id, reference_id, received, 1 as what from statement"
                            + " where statement_id in (" + marks + ")"
                            + " union all select stored, statement_id, reference_id, '' as received, 2 as what"
                            + " from statement where voiding and reference_id in (" + marks + ")";
            Known known = new Known();
            try (PreparedStatement query = connection.prepareStatement(sql)) {
                for (int i = 0; i < ids.size(); i++) {
                    query.setObject(i + 1, ids.get(i));
                    query.setObject(ids.size() + i + 1, ids.get(i));
                }
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        switch (rows.getInt(5)) {
                            case 0 ->
                                known.newest =
                                        rows.getObject(1, OffsetDateTime.class).toInstant();
                            case 1 -> known.texts.put(rows.getObject(2, UUID.class), rows.getString(4));
                            default -> known.voided.add(rows.getObject(3, UUID.class));
                        }
                    }
                }
            }
            return known;
        }
    }
}
