package dev.regie.core.lrs;

import dev.regie.core.access.CurrentUser;
import dev.regie.core.access.Role;
import dev.regie.core.lrs.internal.RecordSearch;
import dev.regie.core.shared.StorageFault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The record for an admin who looks through it; every question is one query that an index answers, however long the record is. */
@ApplicationScoped
public class RecordBrowser {
    private DataSource dataSource;
    private CurrentUser current;

    /** For the container's proxies alone. */
    @SuppressWarnings("NullAway.Init")
    protected RecordBrowser() {}

    @Inject
    RecordBrowser(DataSource dataSource, CurrentUser current) {
        this.dataSource = dataSource;
        this.current = current;
    }

    /**
     * One stretch of the record.
     *
     * @param older where the next one begins, for {@link RecordFilter#before}; none at the end
     */
    public record Stretch(List<StoredStatement> statements, Optional<Long> older) {
        public Stretch {
            statements = List.copyOf(statements);
        }
    }

    /** What the filter finds, newest first. */
    public Stretch stretch(RecordFilter filter, int limit) {
        List<StoredStatement> found = ask(connection -> RecordSearch.find(connection, filter, limit + 1));
        if (found.size() <= limit) {
            return new Stretch(found, Optional.empty());
        }
        List<StoredStatement> shown = found.subList(0, limit);
        return new Stretch(shown, Optional.of(shown.getLast().position()));
    }

    /** The statement with this id, voided or not. */
    public Optional<StoredStatement> statement(UUID id) {
        return ask(connection -> RecordSearch.withIds(connection, List.of(id))).stream()
                .findFirst();
    }

    /** Those of these ids that the record has, in the order of the feed. */
    public List<StoredStatement> statements(List<UUID> ids) {
        return ask(connection -> RecordSearch.withIds(connection, ids));
    }

    /** The statements whose object refers to this one, newest first; what voids it is among them. */
    public List<StoredStatement> referringTo(UUID id, int limit) {
        return ask(connection -> RecordSearch.referringTo(connection, id, limit));
    }

    private interface Question<T> {
        T to(Connection connection) throws SQLException;
    }

    private <T> T ask(Question<T> question) {
        current.require(Role.ADMIN);
        try (Connection connection = dataSource.getConnection()) {
            return question.to(connection);
        } catch (SQLException e) {
            throw new StorageFault("The record could not be read", e);
        }
    }
}
