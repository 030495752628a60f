package dev.regie.core.lrs.internal;

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

    /** A request whose attachments are in the database and whose statements all have an id. */
    private record Arrived(Prepared request, List<UUID> ids, AttachmentTable attachments) {
        static Arrived of(Connection connection, Prepared request) throws SQLException {
            List<UUID> ids = new ArrayList<>(request.statements().size());
            for (ParsedStatement statement : request.statements()) {
                UUID id = statement.id();
                ids.add(id == null ? UUID.randomUUID() : id);
            }
            return new Arrived(
                    request,
                    ids,
                    AttachmentTable.take(connection, request.request().data()));
        }

        Sender sender() {
            return request.request().sender();
        }
    }

    /** What became of a request, and its rows, if it has new ones. */
    private record Taken(StoreResult result, List<StatementInserts.Row> rows) {}

    /**
     * Stores all statements of a request or none, whatever becomes of the others; the caller commits, also after a conflict, which
     * leaves a gap in the positions.
     *
     * @param requests no two of which give the same id to a statement
     */
    List<StoreResult> store(Connection connection, List<Prepared> requests, String iriBase) throws SQLException {
        List<Arrived> all = new ArrayList<>(requests.size());
        int count = 0;
        for (Prepared request : requests) {
            all.add(Arrived.of(connection, request));
            count += request.statements().size();
        }
        long position = Feeds.reserve(connection, FeedName.STATEMENTS, count);
        KnownStatements known = KnownStatements.look(
                connection,
                requests.stream().flatMap(request -> request.ids().stream()).toList());
        Instant stored = after(known.newest());
        List<Taken> taken = new ArrayList<>(requests.size());
        List<StatementInserts.Row> rows = new ArrayList<>(count);
        for (Arrived one : all) {
            taken.add(take(one, known, position + rows.size(), stored.plus(rows.size(), ChronoUnit.MICROS)));
            rows.addAll(taken.getLast().rows());
        }
        if (!rows.isEmpty()) {
            StatementInserts.write(connection, rows, iriBase);
            StatementInserts.voidTargets(connection, rows);
            StatementTargets.write(connection, rows, known.awaited());
        }
        for (int i = 0; i < all.size(); i++) {
            all.get(i).attachments().settle(connection, taken.get(i).rows());
        }
        return taken.stream().map(Taken::result).toList();
    }

    private static Taken take(Arrived one, KnownStatements known, long position, Instant stored) {
        List<ParsedStatement> statements = one.request().statements();
        Set<UUID> voidedHere = voidedBy(statements);
        List<StatementInserts.Row> rows = new ArrayList<>(statements.size());
        for (int i = 0; i < statements.size(); i++) {
            ParsedStatement statement = statements.get(i);
            UUID id = one.ids().get(i);
            String there = known.text(id);
            if (there == null) {
                boolean voided = !statement.voiding() && (known.voided(id) || voidedHere.contains(id));
                int nth = rows.size();
                rows.add(new StatementInserts.Row(
                        statement, one.sender(), id, position + nth, stored.plus(nth, ChronoUnit.MICROS), voided));
            } else if (!StatementComparison.same(statement.received(), there)) {
                return new Taken(new StoreResult.Conflict(i, id), List.of());
            }
        }
        if (rows.isEmpty()) {
            return new Taken(new StoreResult.Stored(one.ids(), 0, known.newest()), rows);
        }
        StatementInserts.Row last = rows.getLast();
        return new Taken(new StoreResult.Stored(one.ids(), last.position(), last.stored()), rows);
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
