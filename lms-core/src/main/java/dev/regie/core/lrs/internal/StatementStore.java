package dev.regie.core.lrs.internal;

import dev.regie.core.lrs.AttachmentData;
import dev.regie.core.lrs.Sender;
import dev.regie.core.lrs.StoreResult;
import dev.regie.core.shared.FeedName;
import dev.regie.core.shared.Feeds;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
    StoreResult store(
            Connection connection,
            List<ParsedStatement> statements,
            List<AttachmentData> data,
            Sender sender,
            String iriBase)
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
        AttachmentTable attachments = AttachmentTable.take(connection, data);
        long position = Feeds.reserve(connection, FeedName.STATEMENTS, statements.size());
        KnownStatements known = KnownStatements.look(connection, given);
        Instant stored = after(known.newest());
        Set<UUID> voidedHere = voidedBy(statements);
        List<StatementInserts.Row> rows = new ArrayList<>(statements.size());
        for (int i = 0; i < statements.size(); i++) {
            ParsedStatement statement = statements.get(i);
            UUID id = ids.get(i);
            String there = known.text(id);
            if (there == null) {
                boolean voided = !statement.voiding() && (known.voided(id) || voidedHere.contains(id));
                rows.add(new StatementInserts.Row(statement, id, position++, stored, voided));
                stored = stored.plus(1, ChronoUnit.MICROS);
            } else if (!StatementComparison.same(statement.received(), there)) {
                attachments.drop(connection);
                return new StoreResult.Conflict(i, id);
            }
        }
        if (rows.isEmpty()) {
            attachments.drop(connection);
            return new StoreResult.Stored(ids, 0, known.newest());
        }
        StatementInserts.write(connection, rows, sender, iriBase);
        StatementInserts.voidTargets(connection, rows);
        StatementTargets.write(connection, rows, known.awaited());
        attachments.link(connection, rows);
        StatementInserts.Row last = rows.getLast();
        return new StoreResult.Stored(ids, last.position(), last.stored());
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
}
