package dev.regie.core.lrs.internal;

import dev.regie.core.lrs.AgentKey;
import dev.regie.core.lrs.Authority;
import dev.regie.core.lrs.Sender;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes statements and their links, each table in one batch. */
final class StatementInserts {
    /** A statement that is new, with what the store gave it. */
    record Row(ParsedStatement statement, Sender sender, UUID id, long position, Instant stored, boolean voided) {
        boolean defines() {
            return sender.defines() && statement.links().defining();
        }
    }

    /** How somebody who vouches for statements stands in the tables. */
    private record Vouching(String kind, String name, String json, AgentKey agent) {
        static Vouching of(Authority authority, String iriBase) {
            return new Vouching(
                    Authorities.kind(authority),
                    Authorities.accountName(authority),
                    Authorities.json(authority, iriBase),
                    Authorities.agent(authority, iriBase));
        }
    }

    private StatementInserts() {}

    static void write(Connection connection, List<Row> rows, String iriBase) throws SQLException {
        Map<Authority, Vouching> vouching = new HashMap<>();
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into statement (feed_position, statement_id, stored, happened, verb_sha, registration,
                    reference_id, voiding, voided, authority_kind, authority_name, received, defines)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            for (Row row : rows) {
                ParsedStatement statement = row.statement();
                Vouching by = vouching.computeIfAbsent(
                        row.sender().authority(), authority -> Vouching.of(authority, iriBase));
                statement.links().agent(by.agent(), false);
                Instant happened = statement.timestamp() == null ? row.stored() : statement.timestamp();
                insert.setLong(1, row.position());
                insert.setObject(2, row.id());
                insert.setObject(3, StatementRows.column(row.stored()));
                insert.setObject(4, StatementRows.column(happened));
                insert.setBytes(5, statement.verb().array());
                insert.setObject(6, statement.registration());
                insert.setObject(7, statement.reference());
                insert.setBoolean(8, statement.voiding());
                insert.setBoolean(9, row.voided());
                insert.setString(10, by.kind());
                insert.setString(11, by.name());
                insert.setString(12, Splice.of(statement, row.id(), row.stored(), by.json()));
                insert.setBoolean(13, row.defines());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        links(
                connection,
                rows,
                "insert into statement_agent (agent_sha, feed_position, direct) values (?, ?, ?)",
                true);
        links(
                connection,
                rows,
                "insert into statement_activity (activity_sha, feed_position, direct) values (?, ?, ?)",
                false);
    }

    private static void links(Connection connection, List<Row> rows, String sql, boolean agents) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            boolean any = false;
            for (Row row : rows) {
                Links links = row.statement().links();
                for (Map.Entry<ByteBuffer, Boolean> link : (agents ? links.agents() : links.activities()).entrySet()) {
                    insert.setBytes(1, link.getKey().array());
                    insert.setLong(2, row.position());
                    insert.setBoolean(3, link.getValue());
                    insert.addBatch();
                    any = true;
                }
            }
            if (any) {
                insert.executeBatch();
            }
        }
    }

    /** Marks what new voiding statements void; a voiding statement itself is never voided. */
    static void voidTargets(Connection connection, List<Row> rows) throws SQLException {
        List<UUID> targets = new ArrayList<>();
        for (Row row : rows) {
            UUID target = row.statement().reference();
            if (row.statement().voiding() && target != null) {
                targets.add(target);
            }
        }
        if (targets.isEmpty()) {
            return;
        }
        try (PreparedStatement update = connection.prepareStatement(
                "update statement set voided = true where statement_id = ? and not voiding and not voided")) {
            for (UUID target : targets) {
                update.setObject(1, target);
                update.addBatch();
            }
            update.executeBatch();
        }
    }
}
