package dev.regie.core.lrs.internal;

import dev.regie.core.lrs.AgentKey;
import dev.regie.core.lrs.AgentKey.Kind;
import dev.regie.core.lrs.Person;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts together what the newest statements say of an agent. */
public final class JdbcPersons {
    /** As many statements as are looked into for names; the index finds them, so it does not matter how many there are. */
    private static final int LOOKED_INTO = 100;

    private JdbcPersons() {}

    /** All that is known; the name that was asked with comes first. */
    public static Person of(Connection connection, AgentKey agent, Optional<String> name) throws SQLException {
        Set<String> names = new LinkedHashSet<>();
        name.ifPresent(names::add);
        List<AgentKey> keys = new ArrayList<>(List.of(agent));
        AgentNames.collect(statements(connection, agent), agent, names);
        if (agent.kind() == Kind.MBOX) {
            // The same person may have been named by the hash of the address, which nobody else can make out of
            // nothing.
            AgentKey hashed =
                    new AgentKey(Kind.MBOX_SHA1SUM, Etags.of(agent.text().getBytes(StandardCharsets.UTF_8)));
            List<String> mentions = statements(connection, hashed);
            if (!mentions.isEmpty()) {
                keys.add(hashed);
                AgentNames.collect(mentions, hashed, names);
            }
        }
        return new Person(
                List.copyOf(names),
                texts(keys, Kind.MBOX),
                texts(keys, Kind.MBOX_SHA1SUM),
                texts(keys, Kind.OPENID),
                keys.stream()
                        .filter(key -> key.kind() == Kind.ACCOUNT)
                        .map(JdbcPersons::account)
                        .toList());
    }

    private static List<String> texts(List<AgentKey> keys, Kind kind) {
        return keys.stream()
                .filter(key -> key.kind() == kind)
                .map(AgentKey::text)
                .toList();
    }

    private static Person.Account account(AgentKey key) {
        String[] parts = key.text().split(" ", 2);
        return new Person.Account(parts[0], parts[1]);
    }

    private static List<String> statements(Connection connection, AgentKey agent) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select s.received from statement_agent a join statement s on s.feed_position = a.feed_position"
                        + " where a.agent_sha = ? and not s.voided order by a.feed_position desc"
                        + " fetch first " + LOOKED_INTO + " rows only")) {
            query.setBytes(1, Keys.of(agent).array());
            try (ResultSet rows = query.executeQuery()) {
                List<String> texts = new ArrayList<>();
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
                return texts;
            }
        }
    }
}
