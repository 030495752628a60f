package dev.regie.authoring.publish.internal;

import dev.regie.core.shared.StorageFault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Which curriculum was wholly taken last. A build carries its source folders inside, so while build and settings are the same there is
 * nothing new to read.
 */
@ApplicationScoped
public class CurriculumMark {
    private DataSource dataSource;

    /** For the container's proxies alone. */
    @SuppressWarnings("NullAway")
    protected CurriculumMark() {}

    @Inject
    public CurriculumMark(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Whether the curriculum with this fingerprint was the one taken last. */
    public boolean is(String fingerprint) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement("select fingerprint from curriculum_mark");
                ResultSet row = query.executeQuery()) {
            return row.next() && fingerprint.equals(row.getString(1));
        } catch (SQLException e) {
            throw new StorageFault("The mark of the last curriculum could not be read", e);
        }
    }

    /** Remembers that this curriculum was taken. */
    public void set(String fingerprint) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement("update curriculum_mark set fingerprint = ?")) {
            update.setString(1, fingerprint);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new StorageFault("The mark of the last curriculum could not be kept", e);
        }
    }
}
