package dev.regie.core.enrolment.internal;

import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.enrolment.CourseProgress;
import dev.regie.core.enrolment.EnrolmentId;
import dev.regie.core.enrolment.Standing;
import dev.regie.core.enrolment.StatementFact;
import dev.regie.core.shared.Json;
import dev.regie.core.shared.StorageFault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Facts and folded progress: derived data, so plain JDBC in batches. Writers hold the folding cursor, which is what keeps them
 * apart. Every method runs in the caller's transaction.
 */
@ApplicationScoped
public class ProgressStore {

    private static final int CHUNK = 500;

    @Inject
    DataSource dataSource;

    /** A fact and the enrolment it is about. */
    public record OwnedFact(EnrolmentId enrolment, StatementFact fact) {}

    /** How many people did what with one activity of a course, however often. */
    public record Reached(int begun, int completed, int passed) {
        public static final Reached BY_NOBODY = new Reached(0, 0, 0);
    }

    /** The counts of every activity of a course that anybody opened. */
    public Map<String, Reached> reached(CourseKey course) {
        Map<String, Reached> reached = new HashMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select one.activity_id, count(*), sum(one.completed), sum(one.passed)"
                                // One row a person first: counting distinct people would sort all facts three times.
                                + " from (select f.activity_id, e.person_id,"
                                + " max(case when f.kind = 'COMPLETED' then 1 else 0 end) as completed,"
                                + " max(case when f.kind = 'PASSED' then 1 else 0 end) as passed"
                                + " from statement_fact f join enrolment e on e.id = f.enrolment_id"
                                + " where e.course_key = ? group by f.activity_id, e.person_id) one"
                                + " group by one.activity_id")) {
            query.setString(1, course.text());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    reached.put(rows.getString(1), new Reached(rows.getInt(2), rows.getInt(3), rows.getInt(4)));
                }
            }
        } catch (SQLException e) {
            throw new StorageFault("Progress could not be read", e);
        }
        return reached;
    }

    /** Adds facts; one that is there already is passed over. */
    public void add(Collection<OwnedFact> facts) {
        String sql = "insert into statement_fact (statement_id, enrolment_id, activity_id, kind, happened_at)"
                + " select cast(? as uuid), cast(? as uuid), cast(? as varchar(100)), cast(? as varchar(20)),"
                + " cast(? as timestamp(6) with time zone) from enrolment_lock"
                + " where not exists (select 1 from statement_fact where statement_id = ?)";
        inBatch(sql, facts, (insert, owned) -> {
            insert.setObject(1, owned.fact().id());
            insert.setObject(2, owned.enrolment().value());
            insert.setString(3, owned.fact().activityId());
            insert.setString(4, owned.fact().kind().name());
            insert.setObject(5, owned.fact().timestamp().atOffset(ZoneOffset.UTC));
            insert.setObject(6, owned.fact().id());
        });
    }

    /** What these statements were counted as. */
    public List<OwnedFact> factsOf(Collection<UUID> statements) {
        List<OwnedFact> found = new ArrayList<>();
        inChunks(
                "select enrolment_id, statement_id, activity_id, kind, happened_at from statement_fact"
                        + " where statement_id in (%s)",
                statements, row -> found.add(new OwnedFact(new EnrolmentId(row.getObject(1, UUID.class)), fact(row))));
        return found;
    }

    /** Forgets facts of statements that no longer count. */
    public void remove(Collection<UUID> statements) {
        inBatch(
                "delete from statement_fact where statement_id = ?",
                statements,
                (delete, id) -> delete.setObject(1, id));
    }

    /** Forgets every fact of an enrolment. */
    public void clear(EnrolmentId enrolment) {
        inBatch(
                "delete from statement_fact where enrolment_id = ?",
                List.of(enrolment),
                (delete, id) -> delete.setObject(1, id.value()));
    }

    /** All facts of these enrolments; an enrolment without any has an empty list. */
    public Map<EnrolmentId, List<StatementFact>> facts(Collection<EnrolmentId> enrolments) {
        Map<EnrolmentId, List<StatementFact>> facts = new HashMap<>();
        enrolments.forEach(enrolment -> facts.put(enrolment, new ArrayList<>()));
        inChunks(
                "select enrolment_id, statement_id, activity_id, kind, happened_at from statement_fact"
                        + " where enrolment_id in (%s)",
                ids(enrolments),
                row -> facts.getOrDefault(new EnrolmentId(row.getObject(1, UUID.class)), new ArrayList<>())
                        .add(fact(row)));
        return facts;
    }

    private static StatementFact fact(ResultSet row) throws SQLException {
        return new StatementFact(
                row.getObject(2, UUID.class),
                row.getString(3),
                StatementFact.Kind.valueOf(row.getString(4)),
                row.getObject(5, OffsetDateTime.class).toInstant());
    }

    /**
     * Keeps the progress of these enrolments in place of what was kept before.
     *
     * @param lastActivity when the latest fact of each happened; enrolments without any are not in it
     */
    public void keep(Map<EnrolmentId, CourseProgress> progress, Map<EnrolmentId, Instant> lastActivity) {
        inBatch(
                "delete from course_progress where enrolment_id = ?",
                progress.keySet(),
                (delete, id) -> delete.setObject(1, id.value()));
        inBatch(
                "insert into course_progress (enrolment_id, standing, progress, last_activity) values (?, ?, ?, ?)",
                progress.entrySet(),
                (insert, entry) -> {
                    insert.setObject(1, entry.getKey().value());
                    insert.setString(2, entry.getValue().standing().name());
                    insert.setString(3, Json.MAPPER.writeValueAsString(entry.getValue()));
                    Instant last = lastActivity.get(entry.getKey());
                    insert.setObject(4, last == null ? null : last.atOffset(ZoneOffset.UTC));
                });
    }

    /** The kept progress; enrolments that nothing was kept for are left out. */
    public Map<EnrolmentId, CourseProgress> progress(Collection<EnrolmentId> enrolments) {
        Map<EnrolmentId, CourseProgress> found = new HashMap<>();
        inChunks(
                "select enrolment_id, progress from course_progress where enrolment_id in (%s)",
                ids(enrolments),
                row -> found.put(
                        new EnrolmentId(row.getObject(1, UUID.class)),
                        Json.MAPPER.readValue(row.getString(2), CourseProgress.class)));
        return found;
    }

    /** How far these enrolments are, all of them. */
    public Map<EnrolmentId, Standing> standings(Collection<EnrolmentId> enrolments) {
        Map<EnrolmentId, Standing> found = new HashMap<>();
        enrolments.forEach(enrolment -> found.put(enrolment, Standing.NOT_STARTED));
        inChunks(
                "select enrolment_id, standing from course_progress where enrolment_id in (%s)",
                ids(enrolments),
                row -> found.put(new EnrolmentId(row.getObject(1, UUID.class)), Standing.valueOf(row.getString(2))));
        return found;
    }

    private static List<UUID> ids(Collection<EnrolmentId> enrolments) {
        return enrolments.stream().map(EnrolmentId::value).toList();
    }

    private interface Binding<T> {
        void bind(PreparedStatement statement, T item) throws SQLException;
    }

    private <T> void inBatch(String sql, Collection<T> items, Binding<T> binding) {
        if (items.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (T item : items) {
                binding.bind(statement, item);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new StorageFault("Progress could not be kept", e);
        }
    }

    private interface Row {
        void read(ResultSet row) throws SQLException;
    }

    private void inChunks(String sql, Collection<UUID> ids, Row reader) {
        List<UUID> all = List.copyOf(ids);
        try (Connection connection = dataSource.getConnection()) {
            for (int from = 0; from < all.size(); from += CHUNK) {
                List<UUID> chunk = all.subList(from, Math.min(from + CHUNK, all.size()));
                String marks = String.join(",", Collections.nCopies(chunk.size(), "?"));
                try (PreparedStatement query = connection.prepareStatement(String.format(sql, marks))) {
                    for (int i = 0; i < chunk.size(); i++) {
                        query.setObject(i + 1, chunk.get(i));
                    }
                    try (ResultSet rows = query.executeQuery()) {
                        while (rows.next()) {
                            reader.read(rows);
                        }
                    }
                }
            }
        } catch (SQLException e) {
            throw new StorageFault("Progress could not be read", e);
        }
    }
}
