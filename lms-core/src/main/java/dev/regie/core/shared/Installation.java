package dev.regie.core.shared;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * This installation's identity in the record: the IRI that is the {@code homePage} of every actor account. Made at the first start, from
 * {@code REGIE_IRI_BASE} if it is given, and never changed after, whatever host or port Regie moves to.
 */
@ApplicationScoped
public class Installation {

    @Inject
    DataSource dataSource;

    @Inject
    Settings settings;

    private volatile @Nullable String iriBase;

    void onDatabaseReady(@Observes @Priority(10) DatabaseReady ready) {
        iriBase();
    }

    /** The IRI, without a slash at the end. */
    public String iriBase() {
        String known = iriBase;
        if (known == null) {
            known = readOrMake();
            iriBase = known;
        }
        return known;
    }

    private String readOrMake() {
        try (Connection connection = dataSource.getConnection()) {
            Optional<String> stored = read(connection);
            if (stored.isPresent()) {
                return stored.get();
            }
            try (PreparedStatement update =
                    connection.prepareStatement("update installation set iri_base = ? where iri_base is null")) {
                update.setString(1, settings.iriBase().orElse("https://regie.dev/installations/" + UUID.randomUUID()));
                update.executeUpdate();
            }
            return read(connection).orElseThrow();
        } catch (SQLException e) {
            throw new StorageFault("The installation's identity could not be read", e);
        }
    }

    private static Optional<String> read(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select iri_base from installation");
                ResultSet rows = query.executeQuery()) {
            return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
        }
    }
}
