package dev.regie.player.launch.internal;

import dev.regie.core.catalogue.CourseVersionId;
import dev.regie.core.enrolment.statements.LaunchMode;
import dev.regie.core.shared.PersonId;
import dev.regie.player.launch.Launch;
import dev.regie.player.store.PlayerDatabase;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The table {@code launch_token}. */
@Dependent
public class LaunchTokenTable {

    private final PlayerDatabase database;

    @Inject
    public LaunchTokenTable(PlayerDatabase database) {
        this.database = database;
    }

    /** Keeps a token by its hash. */
    public void add(String hash, Launch launch, Instant expiresAt) {
        database.update(
                "insert into launch_token"
                        + " (token_hash, person_id, registration, version_id, activity_id, launch_mode, expires_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                hash,
                launch.person().id(),
                launch.registration(),
                launch.version().value(),
                launch.activity(),
                launch.mode().name(),
                expiresAt);
    }

    /** The launch of a token that has not expired. */
    public Optional<Launch> find(String hash, Instant now) {
        return database.first(
                "select person_id, registration, version_id, activity_id, launch_mode from launch_token"
                        + " where token_hash = ? and expires_at > ?",
                LaunchTokenTable::launch,
                hash,
                now);
    }

    /** Moves the end, if it is earlier than {@code unlessAfter}. */
    public void prolong(String hash, Instant expiresAt, Instant unlessAfter) {
        database.update(
                "update launch_token set expires_at = ? where token_hash = ? and expires_at < ?",
                expiresAt,
                hash,
                unlessAfter);
    }

    /** Forgets tokens whose time is over. */
    public void removeExpired(Instant now) {
        database.update("delete from launch_token where expires_at <= ?", now);
    }

    private static Launch launch(ResultSet row) throws SQLException {
        return new Launch(
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getObject("registration", UUID.class),
                new CourseVersionId(row.getObject("version_id", UUID.class)),
                row.getString("activity_id"),
                LaunchMode.valueOf(row.getString("launch_mode")));
    }
}
