package dev.regie.core.enrolment.internal;

import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.enrolment.AnswerCount;
import dev.regie.core.enrolment.internal.AnswerReader.Answer;
import dev.regie.core.shared.PersonId;
import dev.regie.core.shared.StorageFault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * The table {@code answer_standing}. Nothing here reads a row of one person: out come sums. Writers hold the cursor of {@link AnswerFolding},
 * so that "insert what is missing, then count" is safe.
 */
@ApplicationScoped
public class AnswerStore {

    private static final String KEY = " course_key = ? and activity_id = ? and item_id = ? and person_id = ?";
    private static final String TIME = "cast(? as timestamp(6) with time zone)";

    @Inject
    DataSource dataSource;

    /** An answer and who gave it, in which course. */
    record OwnedAnswer(PersonId person, CourseKey course, Answer answer) {}

    /** What came of everything that people were asked in an activity. */
    public List<AnswerCount> counts(CourseKey course, String activity) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement("select item_id, count(*), count(first_right),"
                        + " sum(case when first_right = true then 1 else 0 end),"
                        + " sum(case when first_right = false and ever_right = true then 1 else 0 end)"
                        + " from answer_standing where course_key = ? and activity_id = ? group by item_id")) {
            query.setString(1, course.text());
            query.setString(2, activity);
            List<AnswerCount> counts = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    counts.add(new AnswerCount(
                            rows.getString(1), rows.getInt(2), rows.getInt(3), rows.getInt(4), rows.getInt(5)));
                }
            }
            return counts;
        } catch (SQLException e) {
            throw new StorageFault("Answers could not be counted", e);
        }
    }

    /** Counts these answers, whatever order they come in; of two of the same moment the one that comes first was earlier. */
    void add(Collection<OwnedAnswer> answers) {
        try (Connection connection = dataSource.getConnection()) {
            insertMissing(connection, firstOfEach(answers));
            count(connection, answers);
        } catch (SQLException e) {
            throw new StorageFault("Answers could not be counted", e);
        }
    }

    /** H2 looks once for what is there already and not again within a batch, so no two rows of a batch may be the same. */
    private static Collection<OwnedAnswer> firstOfEach(Collection<OwnedAnswer> answers) {
        Map<List<String>, OwnedAnswer> first = new LinkedHashMap<>();
        for (OwnedAnswer owned : answers) {
            Answer answer = owned.answer();
            first.putIfAbsent(
                    List.of(
                            owned.course().text(),
                            answer.activityId(),
                            answer.itemId(),
                            owned.person().toString()),
                    owned);
        }
        return first.values();
    }

    private static void insertMissing(Connection connection, Collection<OwnedAnswer> answers) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into answer_standing (course_key, activity_id, item_id, person_id, goes, first_at, first_right,"
                        + " ever_right) select cast(? as varchar(100)), cast(? as varchar(100)),"
                        + " cast(? as varchar(100)), cast(? as uuid), 0, " + TIME + ", cast(? as boolean), false"
                        + " from enrolment_lock where not exists (select 1 from answer_standing where" + KEY + ")")) {
            for (OwnedAnswer owned : answers) {
                key(insert, 1, owned);
                insert.setObject(5, at(owned));
                insert.setObject(6, owned.answer().right(), Types.BOOLEAN);
                key(insert, 7, owned);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void count(Connection connection, Collection<OwnedAnswer> answers) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update answer_standing set goes = goes + 1,"
                + " first_right = case when " + TIME + " < first_at then cast(? as boolean) else first_right end,"
                + " first_at = case when " + TIME + " < first_at then " + TIME + " else first_at end,"
                + " ever_right = case when cast(? as boolean) = true then true else ever_right end where" + KEY)) {
            for (OwnedAnswer owned : answers) {
                update.setObject(1, at(owned));
                update.setObject(2, owned.answer().right(), Types.BOOLEAN);
                update.setObject(3, at(owned));
                update.setObject(4, at(owned));
                update.setObject(5, owned.answer().right(), Types.BOOLEAN);
                key(update, 6, owned);
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    /** Forgets what somebody answered in a course. */
    void clear(PersonId person, CourseKey course) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete = connection.prepareStatement(
                        "delete from answer_standing where person_id = ? and course_key = ?")) {
            delete.setObject(1, person.id());
            delete.setString(2, course.text());
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new StorageFault("Answers could not be forgotten", e);
        }
    }

    private static void key(PreparedStatement statement, int from, OwnedAnswer owned) throws SQLException {
        statement.setString(from, owned.course().text());
        statement.setString(from + 1, owned.answer().activityId());
        statement.setString(from + 2, owned.answer().itemId());
        statement.setObject(from + 3, owned.person().id());
    }

    private static OffsetDateTime at(OwnedAnswer owned) {
        return owned.answer().at().atOffset(ZoneOffset.UTC);
    }
}
