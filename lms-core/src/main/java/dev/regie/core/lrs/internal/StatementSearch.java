package dev.regie.core.lrs.internal;

import dev.regie.core.lrs.AgentKey;
import dev.regie.core.lrs.Authority;
import dev.regie.core.lrs.StatementPage;
import dev.regie.core.lrs.StatementQuery;
import dev.regie.core.lrs.StoredStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * Turns a query into one SQL statement that walks an index from the cursor on and stops at the limit. With a filter there are two such
 * walks, one over the statements themselves and one over those that refer to a statement the filter finds (xAPI 1.0.3 Communication 2.1.3,
 * filter conditions for StatementRefs); time, order and voiding are always those of the statement that is returned.
 */
final class StatementSearch {
    private final StatementQuery query;
    private final SqlParts sql = new SqlParts();

    private StatementSearch(StatementQuery query) {
        this.query = query;
    }

    static StatementPage page(Connection connection, StatementQuery query) throws SQLException {
        List<StoredStatement> found = new StatementSearch(query).run(connection);
        if (found.size() <= query.limit()) {
            return new StatementPage(found, null);
        }
        List<StoredStatement> page = List.copyOf(found.subList(0, query.limit()));
        return new StatementPage(page, query.behind(page.getLast().position()));
    }

    private List<StoredStatement> run(Connection connection) throws SQLException {
        sql.add("select " + StatementRows.COLUMNS + " from ");
        if (filters()) {
            sql.add("(select feed_position from (");
            own();
            sql.add(") own union select feed_position from (");
            referring();
            // A join, not "in": H2 would ask anew for every statement there is.
            sql.add(") referring) found join statement s on s.feed_position = found.feed_position");
        } else {
            sql.add("statement s where not s.voided");
            authority("s");
            range("s");
        }
        order("s");
        try (PreparedStatement statement = connection.prepareStatement(sql.text())) {
            sql.bind(statement);
            return StatementRows.read(statement);
        }
    }

    private boolean filters() {
        return query.agent() != null
                || query.activity() != null
                || query.verb() != null
                || query.registration() != null;
    }

    private void own() {
        sql.add("select f.feed_position from statement f");
        links("f.feed_position");
        sql.add(" where not f.voided");
        identity("f");
        authority("f");
        range("f");
        order("f");
    }

    private void referring() {
        sql.add("select distinct r.feed_position from statement_target r"
                + " join statement f on f.feed_position = r.feed_position");
        links("r.target_position");
        sql.add(" where not f.voided");
        identity("r");
        authority("f");
        range("r");
        order("r");
    }

    /** The filters that stand in link tables, of the statement at this position. */
    private void links(String position) {
        AgentKey agent = query.agent();
        if (agent != null) {
            sql.add(
                    " join statement_agent a on a.feed_position = " + position + " and a.agent_sha = ?",
                    Keys.of(agent).array());
            sql.add(query.relatedAgents() ? "" : " and a.direct");
        }
        String activity = query.activity();
        if (activity != null) {
            sql.add(
                    " join statement_activity b on b.feed_position = " + position + " and b.activity_sha = ?",
                    Keys.of(activity).array());
            sql.add(query.relatedActivities() ? "" : " and b.direct");
        }
    }

    private void identity(String alias) {
        String verb = query.verb();
        if (verb != null) {
            sql.add(" and " + alias + ".verb_sha = ?", Keys.of(verb).array());
        }
        UUID registration = query.registration();
        if (registration != null) {
            sql.add(" and " + alias + ".registration = ?", registration);
        }
    }

    private void authority(String alias) {
        Authority authority = query.authority();
        if (authority != null) {
            sql.add(" and " + alias + ".authority_name = ?", Authorities.accountName(authority));
            sql.add(" and " + alias + ".authority_kind = ?", Authorities.kind(authority));
        }
    }

    /** {@code stored} rises with the position, so an instant is a bound on positions, found by one index look-up. */
    private void range(String alias) {
        String upTo = "coalesce((select max(t.feed_position) from statement t where t.stored ="
                + " (select max(u.stored) from statement u where u.stored <= ?)), 0)";
        String position = " and " + alias + ".feed_position ";
        if (query.since() != null) {
            sql.add(position + "> " + upTo, StatementRows.column(query.since()));
        }
        if (query.until() != null) {
            sql.add(position + "<= " + upTo, StatementRows.column(query.until()));
        }
        if (query.cursor() != null) {
            sql.add(position + (query.ascending() ? "> ?" : "< ?"), query.cursor());
        }
    }

    private void order(String alias) {
        sql.add(" order by " + alias + ".feed_position" + (query.ascending() ? "" : " desc") + " fetch first "
                + (query.limit() + 1) + " rows only");
    }
}
