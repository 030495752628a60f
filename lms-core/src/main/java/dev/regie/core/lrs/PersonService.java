package dev.regie.core.lrs;

import dev.regie.core.lrs.internal.JdbcPersons;
import dev.regie.core.shared.StorageFault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * What statements say of an agent (xAPI 1.0.3 Communication 2.4). Regie's own knowledge of its people is no part of it: the record
 * knows them by an opaque account alone.
 */
@ApplicationScoped
public class PersonService {
    @Inject
    DataSource dataSource;

    /**
     * All that is known of an agent; of one that no statement mentions, what was asked with.
     *
     * @param name as the question gives it
     */
    public Person of(AgentKey agent, Optional<String> name) {
        try (Connection connection = dataSource.getConnection()) {
            return JdbcPersons.of(connection, agent, name);
        } catch (SQLException e) {
            throw new StorageFault("What is known of an agent could not be read", e);
        }
    }
}
