package dev.regie.core.lrs.internal;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What new statements refer to by their objects, step by step, and which statements that are there already refer to them (xAPI 1.0.3
 * Communication 2.1.3, filter conditions for StatementRefs). Each statement refers to one other at most, so what it reaches is a path; it
 * may end at a statement that is yet to come, or run in a circle. Asks the database only when something refers to something.
 */
final class StatementTargets {
    /** A path is followed this far; the specification names no end, but a store that takes everything must. */
    static final int LONGEST_PATH = 100;

    /** A statement on a path; what it refers to and what the filters ask of it. */
    private record Step(
            long position,
            @Nullable UUID reference,
            ByteBuffer verb,
            @Nullable UUID registration) {}

    private record Pair(long from, long to) {}

    private final Connection connection;
    private final Map<UUID, Step> fresh = new LinkedHashMap<>();
    private final Map<UUID, Step> there = new HashMap<>();
    private final Map<UUID, Set<Long>> before = new HashMap<>();
    private final Map<Pair, Step> found = new LinkedHashMap<>();

    private StatementTargets(Connection connection) {
        this.connection = connection;
    }

    /**
     * Writes what can be reached now.
     *
     * @param rows the new statements
     * @param awaited ids that statements in the store refer to
     */
    static void write(Connection connection, List<StatementInserts.Row> rows, Set<UUID> awaited) throws SQLException {
        if (awaited.isEmpty() && rows.stream().allMatch(row -> row.statement().reference() == null)) {
            return;
        }
        StatementTargets targets = new StatementTargets(connection);
        for (StatementInserts.Row row : rows) {
            ParsedStatement statement = row.statement();
            targets.fresh.put(
                    row.id(),
                    new Step(row.position(), statement.reference(), statement.verb(), statement.registration()));
        }
        targets.lookAhead();
        targets.lookBack(awaited);
        targets.walk();
        targets.insert();
    }

    private void lookAhead() throws SQLException {
        Set<UUID> asked = new HashSet<>();
        for (Step step : fresh.values()) {
            UUID reference = step.reference();
            if (reference != null && !fresh.containsKey(reference)) {
                asked.add(reference);
            }
        }
        InQuery.ask(
                connection,
                "select feed_position, reference_id, verb_sha, registration, statement_id from statement"
                        + " where statement_id in (?)",
                asked,
                this::known);
        InQuery.ask(
                connection,
                "select t.target_position, s.reference_id, t.verb_sha, t.registration, s.statement_id"
                        + " from statement_target t join statement s on s.feed_position = t.target_position"
                        + " where t.feed_position in (?)",
                there.values().stream().map(Step::position).toList(),
                this::known);
    }

    private void known(ResultSet row) throws SQLException {
        there.put(row.getObject(5, UUID.class), step(row));
    }

    private static Step step(ResultSet row) throws SQLException {
        return new Step(
                row.getLong(1),
                row.getObject(2, UUID.class),
                ByteBuffer.wrap(row.getBytes(3)),
                row.getObject(4, UUID.class));
    }

    private void lookBack(Set<UUID> awaited) throws SQLException {
        Map<Long, UUID> direct = new HashMap<>();
        InQuery.ask(
                connection,
                "select feed_position, reference_id from statement where reference_id in (?)",
                awaited,
                row -> {
                    UUID id = row.getObject(2, UUID.class);
                    direct.put(row.getLong(1), id);
                    before.computeIfAbsent(id, _ -> new HashSet<>()).add(row.getLong(1));
                });
        InQuery.ask(
                connection,
                "select feed_position, target_position from statement_target where target_position in (?)",
                List.copyOf(direct.keySet()),
                row -> {
                    UUID id = direct.get(row.getLong(2));
                    if (id != null) {
                        before.computeIfAbsent(id, _ -> new HashSet<>()).add(row.getLong(1));
                    }
                });
    }

    private void walk() throws SQLException {
        Set<Pair> known = new HashSet<>();
        Set<Long> referring = new HashSet<>();
        before.values().forEach(referring::addAll);
        InQuery.ask(
                connection,
                "select feed_position, target_position from statement_target where feed_position in (?)",
                referring,
                row -> known.add(new Pair(row.getLong(1), row.getLong(2))));
        fresh.forEach((id, step) -> {
            Collection<Step> path = path(step);
            path.forEach(target -> add(known, step.position(), target));
            for (long from : before.getOrDefault(id, Set.of())) {
                add(known, from, step);
                path.forEach(target -> add(known, from, target));
            }
        });
    }

    private void add(Set<Pair> known, long from, Step target) {
        Pair pair = new Pair(from, target.position());
        if (from != target.position() && !known.contains(pair)) {
            found.putIfAbsent(pair, target);
        }
    }

    /** Everything that a new statement reaches, the nearest first. */
    private Collection<Step> path(Step start) {
        Map<Long, Step> path = new LinkedHashMap<>();
        UUID next = start.reference();
        while (next != null && path.size() < LONGEST_PATH) {
            Step target = fresh.containsKey(next) ? fresh.get(next) : there.get(next);
            if (target == null || path.putIfAbsent(target.position(), target) != null) {
                break;
            }
            next = target.reference();
        }
        return path.values();
    }

    private void insert() throws SQLException {
        if (found.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement("insert into statement_target"
                + " (feed_position, target_position, verb_sha, registration) values (?, ?, ?, ?)")) {
            for (Map.Entry<Pair, Step> entry : found.entrySet()) {
                insert.setLong(1, entry.getKey().from());
                insert.setLong(2, entry.getKey().to());
                insert.setBytes(3, entry.getValue().verb().array());
                insert.setObject(4, entry.getValue().registration());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
