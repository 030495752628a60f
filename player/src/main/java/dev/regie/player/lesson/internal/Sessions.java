package dev.regie.player.lesson.internal;

import dev.regie.core.enrolment.statements.LaunchMode;
import dev.regie.core.shared.Language;
import dev.regie.player.store.PlayerDatabase;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table {@code lesson_session}. */
@Dependent
class Sessions {

    private static final String SELECT = "select id, registration, activity_id, launch_mode, lang, opened_at, seen_at,"
            + " spent_ms, ended_at from lesson_session";

    private final PlayerDatabase database;

    @Inject
    Sessions(PlayerDatabase database) {
        this.database = database;
    }

    void add(Session session) {
        database.update(
                "insert into lesson_session (id, registration, activity_id, launch_mode, lang, opened_at, seen_at, spent_ms)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                session.id(),
                session.registration(),
                session.activity(),
                session.mode().name(),
                session.lang().tag(),
                session.openedAt(),
                session.seenAt(),
                session.spent().toMillis());
    }

    void save(Session session) {
        database.update(
                "update lesson_session set seen_at = ?, spent_ms = ?, ended_at = ? where id = ?",
                session.seenAt(),
                session.spent().toMillis(),
                session.endedAt() == null ? null : session.endedAt().atOffset(java.time.ZoneOffset.UTC),
                session.id());
    }

    /** A session by its id, if it is of that registration and activity. */
    Optional<Session> find(UUID id, UUID registration, String activity) {
        return database.first(
                SELECT + " where id = ? and registration = ? and activity_id = ?",
                Sessions::session,
                id,
                registration,
                activity);
    }

    /** The sessions of a registration that have not ended, oldest first. */
    List<Session> open(UUID registration) {
        return database.list(
                SELECT + " where registration = ? and ended_at is null order by opened_at",
                Sessions::session,
                registration);
    }

    private static Session session(ResultSet row) throws SQLException {
        return new Session(
                row.getObject("id", UUID.class),
                row.getObject("registration", UUID.class),
                row.getString("activity_id"),
                LaunchMode.valueOf(row.getString("launch_mode")),
                Language.ofTag(row.getString("lang")).orElse(Language.NL),
                PlayerDatabase.instant(row, "opened_at"),
                PlayerDatabase.instant(row, "seen_at"),
                Duration.ofMillis(row.getLong("spent_ms")),
                PlayerDatabase.instantOrNull(row, "ended_at"));
    }
}
