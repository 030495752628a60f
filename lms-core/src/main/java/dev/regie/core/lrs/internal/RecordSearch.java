package dev.regie.core.lrs.internal;

import dev.regie.core.lrs.AgentKey;
import dev.regie.core.lrs.Authority;
import dev.regie.core.lrs.RecordFilter;
import dev.regie.core.lrs.StoredStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** The queries of somebody who browses the record: each walks an index backwards from a position and stops at its limit. */
public final class RecordSearch {
    private static final String SELECT = "select " + StatementRows.COLUMNS + " from statement s";

    private RecordSearch() {}

    /** What the filter finds, newest first. */
    public static List<StoredStatement> find(Connection connection, RecordFilter filter, int limit)
            throws SQLException {
        SqlParts sql = new SqlParts();
        sql.add(SELECT);
        AgentKey agent = filter.agent();
        if (agent != null) {
            sql.add(
                    " join statement_agent a on a.feed_position = s.feed_position and a.direct and a.agent_sha = ?",
                    Keys.of(agent).array());
        }
        String activity = filter.activity();
        if (activity != null) {
            sql.add(
                    " join statement_activity b on b.feed_position = s.feed_position and b.activity_sha = ?",
                    Keys.of(activity).array());
        }
        sql.add(" where 1 = 1");
        conditions(sql, filter);
        // The order by the link table's own column, where there is one, lets its index give it.
        String walked = agent != null ? "a" : activity != null ? "b" : "s";
        sql.add(" order by " + walked + ".feed_position desc fetch first " + limit + " rows only");
        return read(connection, sql);
    }

    private static void conditions(SqlParts sql, RecordFilter filter) {
        String verb = filter.verb();
        if (verb != null) {
            sql.add(" and s.verb_sha = ?", Keys.of(verb).array());
        }
        UUID registration = filter.registration();
        if (registration != null) {
            sql.add(" and s.registration = ?", registration);
        }
        Authority authority = filter.authority();
        if (authority != null) {
            sql.add(" and s.authority_name = ?", Authorities.accountName(authority));
            sql.add(" and s.authority_kind = ?", Authorities.kind(authority));
        }
        // An instant is a bound on positions, since stored rises with them: one look-up instead of a sort by another
        // column.
        String before = "coalesce((select max(t.feed_position) from statement t where t.stored ="
                + " (select max(u.stored) from statement u where u.stored < ?)), 0)";
        if (filter.since() != null) {
            sql.add(" and s.feed_position > " + before, StatementRows.column(filter.since()));
        }
        if (filter.until() != null) {
            sql.add(" and s.feed_position <= " + before, StatementRows.column(filter.until()));
        }
        if (filter.before() != null) {
            sql.add(" and s.feed_position < ?", filter.before());
        }
    }

    /** Those of these ids that are there, by position. */
    public static List<StoredStatement> withIds(Connection connection, List<UUID> ids) throws SQLException {
        if (ids.isEmpty()) {
            return List.of();
        }
        SqlParts sql = new SqlParts();
        sql.add(SELECT + " where s.statement_id in (");
        sql.add("?", ids.getFirst());
        ids.subList(1, ids.size()).forEach(id -> sql.add(", ?", id));
        sql.add(") order by s.feed_position");
        return read(connection, sql);
    }

    /** The statements whose object is a reference to this one, newest first. */
    public static List<StoredStatement> referringTo(Connection connection, UUID id, int limit) throws SQLException {
        SqlParts sql = new SqlParts();
        sql.add(SELECT);
        sql.add(" where s.reference_id = ?", id);
        sql.add(" order by s.feed_position desc fetch first " + limit + " rows only");
        return read(connection, sql);
    }

    private static List<StoredStatement> read(Connection connection, SqlParts sql) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql.text())) {
            sql.bind(query);
            return Collections.unmodifiableList(StatementRows.read(query));
        }
    }
}
