package dev.regie.core.lrs.internal;

import dev.regie.core.lrs.AgentKey;
import dev.regie.core.lrs.Authority;
import dev.regie.core.lrs.StatementPage;
import dev.regie.core.lrs.StatementQuery;
import dev.regie.core.lrs.StoredStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Turns a query into one SQL statement that walks an index from the cursor on and stops at the limit. */
final class StatementSearch {
    private final StringBuilder from = new StringBuilder(" from statement s");
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> joined = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private final StatementQuery query;

    private StatementSearch(StatementQuery query) {
        this.query = query;
    }

    static StatementPage page(Connection connection, StatementQuery query) throws SQLException {
        StatementSearch search = new StatementSearch(query);
        search.build();
        List<StoredStatement> found = search.run(connection);
        if (found.size() <= query.limit()) {
            return new StatementPage(found, null);
        }
        List<StoredStatement> page = List.copyOf(found.subList(0, query.limit()));
        return new StatementPage(page, query.behind(page.getLast().position()));
    }

    private void build() {
        conditions.add("not s.voided");
        AgentKey agent = query.agent();
        if (agent != null) {
            link("statement_agent", "agent_sha", "a", Keys.of(agent).array(), query.relatedAgents());
        }
        String activity = query.activity();
        if (activity != null) {
            link("statement_activity", "activity_sha", "b", Keys.of(activity).array(), query.relatedActivities());
        }
        String verb = query.verb();
        if (verb != null) {
            where("s.verb_sha = ?", Keys.of(verb).array());
        }
        UUID registration = query.registration();
        if (registration != null) {
            where("s.registration = ?", registration);
        }
        Authority authority = query.authority();
        if (authority != null) {
            where("s.authority_name = ?", Authorities.accountName(authority));
            where("s.authority_kind = ?", Authorities.kind(authority));
        }
        range();
    }

    /** {@code stored} rises with the position, so an instant is a bound on positions, found by one index look-up. */
    private void range() {
        String upTo = "coalesce((select max(t.feed_position) from statement t where t.stored ="
                + " (select max(u.stored) from statement u where u.stored <= ?)), 0)";
        Instant since = query.since();
        if (since != null) {
            where("s.feed_position > " + upTo, StatementRows.column(since));
        }
        Instant until = query.until();
        if (until != null) {
            where("s.feed_position <= " + upTo, StatementRows.column(until));
        }
        Long cursor = query.cursor();
        if (cursor != null) {
            where(query.ascending() ? "s.feed_position > ?" : "s.feed_position < ?", cursor);
        }
    }

    private void link(String table, String column, String alias, byte[] key, boolean related) {
        from.append(" join ").append(table).append(' ').append(alias);
        from.append(" on ").append(alias).append(".feed_position = s.feed_position and ");
        from.append(alias).append('.').append(column).append(" = ?");
        joined.add(key);
        if (!related) {
            from.append(" and ").append(alias).append(".direct");
        }
    }

    private void where(String condition, Object parameter) {
        conditions.add(condition);
        values.add(parameter);
    }

    private List<StoredStatement> run(Connection connection) throws SQLException {
        String sql = "select " + StatementRows.COLUMNS + from + " where " + String.join(" and ", conditions)
                + " order by s.feed_position" + (query.ascending() ? "" : " desc")
                + " fetch first " + (query.limit() + 1) + " rows only";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int index = 1;
            for (List<Object> part : List.of(joined, values)) {
                for (Object parameter : part) {
                    if (parameter instanceof byte[] bytes) {
                        statement.setBytes(index++, bytes);
                    } else {
                        statement.setObject(index++, parameter);
                    }
                }
            }
            return StatementRows.read(statement);
        }
    }
}
