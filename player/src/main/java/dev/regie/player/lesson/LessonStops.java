package dev.regie.player.lesson;

import dev.regie.core.access.CurrentUser;
import dev.regie.core.access.DataAccessTable;
import dev.regie.core.access.Role;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.player.store.PlayerDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * At which block of a page people stopped, as counts and never as names. For trainers and admins.
 *
 * <p>Somebody stopped at the block that they were at last, if their passage through the course is active, the page is not complete, and
 * nothing has happened in it for so long. Only a few lengths of time can be asked, since two that are close would tell single people
 * apart.
 */
@ApplicationScoped
@Transactional
public class LessonStops {

    private static final String COUNT = "select p.block_id, count(distinct e.person_id) from enrolment e"
            + " join lesson_place p on p.registration = e.registration and p.activity_id = ?"
            + " where e.course_key = ? and e.state = 'ACTIVE' and p.completed_at is null and p.block_id is not null"
            + " and (select max(s.seen_at) from lesson_session s where s.registration = p.registration"
            + " and s.activity_id = p.activity_id) <= ?"
            + " group by p.block_id having count(distinct e.person_id) >= ?";

    private CurrentUser current;
    private PlayerDatabase database;
    private Clock clock;

    /** For the container's proxies alone. */
    @SuppressWarnings("NullAway.Init")
    protected LessonStops() {}

    @Inject
    public LessonStops(CurrentUser current, PlayerDatabase database, Clock clock) {
        this.current = current;
        this.database = database;
        this.clock = clock;
    }

    /** For how long nothing has happened. */
    public enum Quiet {
        WEEK(7),
        FORTNIGHT(14),
        MONTH(30);

        private final int days;

        Quiet(int days) {
            this.days = days;
        }

        public int days() {
            return days;
        }
    }

    /** How many people stopped at a block. */
    private record Stop(String block, int people) {}

    /** How many people stopped at each block; one at which fewer than five did, or nobody, is not in it. */
    public Map<String, Integer> of(CourseKey course, String activity, Quiet quiet) {
        current.require(Role.TRAINER, Role.ADMIN);
        return database
                .list(
                        COUNT,
                        row -> new Stop(row.getString(1), row.getInt(2)),
                        activity,
                        course.text(),
                        clock.instant().minus(Duration.ofDays(quiet.days())),
                        DataAccessTable.SMALLEST_GROUP)
                .stream()
                .collect(Collectors.toMap(Stop::block, Stop::people));
    }
}
