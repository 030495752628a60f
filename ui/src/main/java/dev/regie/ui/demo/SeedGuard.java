package dev.regie.ui.demo;

import dev.regie.core.shared.StorageFault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;

/** The one row that says whether the demo organisation was made. */
@ApplicationScoped
class SeedGuard {

    @Inject
    DataSource dataSource;

    @Inject
    Clock clock;

    /**
     * Whether it is up to the caller to make the organisation. Holds the row until the caller's transaction ends: a second
     * server waits here, and then hears that it is done; if the first one fails it is the second one's turn.
     */
    boolean take() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update demo_organisation set made_at = ? where made_at is null")) {
            update.setObject(1, clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
            return update.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new StorageFault("The demo organisation could not be claimed", e);
        }
    }
}
