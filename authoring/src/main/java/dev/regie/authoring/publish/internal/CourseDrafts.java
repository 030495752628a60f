package dev.regie.authoring.publish.internal;

import dev.regie.authoring.publish.CourseDraft;
import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.catalogue.content.CourseJson;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.shared.StorageFault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javax.sql.DataSource;

/** Drafts in the database. Plain JDBC, because the persistence unit finds entities in the jar of the core alone. */
@ApplicationScoped
public class CourseDrafts {
    private DataSource dataSource;
    private Clock clock;

    /** For the container's proxies alone. */
    @SuppressWarnings("NullAway")
    protected CourseDrafts() {}

    @Inject
    public CourseDrafts(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    public Optional<CourseDraft> find(CourseKey course) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select content, content_hash, saved_at, version from course_draft where course_key = ?")) {
            query.setString(1, course.text());
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new CourseDraft(
                                CourseJson.readCourse(row.getString(1)),
                                row.getString(2),
                                row.getObject(3, OffsetDateTime.class).toInstant(),
                                row.getLong(4)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new StorageFault("The draft of " + course + " could not be read", e);
        }
    }

    /** Replaces the course's draft, in the caller's transaction; the course's row is locked, so two nodes take turns. */
    public void save(CourseContent content, String hash) {
        try (Connection connection = dataSource.getConnection()) {
            run(connection, "update course set version = version where course_key = ?", content.key());
            OffsetDateTime now = clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
            String json = CourseJson.write(content);
            int changed = run(
                    connection,
                    "update course_draft set content = ?, content_hash = ?, saved_at = ?, version = version + 1"
                            + " where course_key = ?",
                    json,
                    hash,
                    now,
                    content.key());
            if (changed == 0) {
                run(
                        connection,
                        "insert into course_draft (content, content_hash, saved_at, version, course_key)"
                                + " values (?, ?, ?, 1, ?)",
                        json,
                        hash,
                        now,
                        content.key());
            }
        } catch (SQLException e) {
            throw new StorageFault("The draft of " + content.key() + " could not be saved", e);
        }
    }

    private static int run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i] instanceof CourseKey key ? key.text() : values[i]);
            }
            return statement.executeUpdate();
        }
    }
}
