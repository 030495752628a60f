package dev.regie.player.lesson.internal;

import dev.regie.player.lesson.internal.CaseRound.Step;
import dev.regie.player.store.PlayerDatabase;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The tables {@code case_round} and {@code case_step}. Whoever writes holds {@link LessonStates#lock} until the transaction ends. */
@Dependent
class CaseRounds {

    private final PlayerDatabase database;

    @Inject
    CaseRounds(PlayerDatabase database) {
        this.database = database;
    }

    /** All rounds, oldest first; none before the first decision. */
    List<CaseRound> of(UUID registration, String activity) {
        record Row(int round, Step step) {}
        List<Row> steps = database.list(
                "select round_number, event_id, scene_id, decision_id from case_step"
                        + " where registration = ? and activity_id = ? order by round_number, step_number",
                row -> new Row(
                        row.getInt(1), new Step(row.getObject(2, UUID.class), row.getString(3), row.getString(4))),
                registration,
                activity);
        return database.list(
                "select round_number, begun_by, ending from case_round where registration = ? and activity_id = ?"
                        + " order by round_number",
                row -> {
                    int number = row.getInt(1);
                    return new CaseRound(
                            number,
                            row.getObject(2, UUID.class),
                            row.getString(3),
                            steps.stream()
                                    .filter(each -> each.round() == number)
                                    .map(Row::step)
                                    .toList());
                },
                registration,
                activity);
    }

    /** Begins a round. */
    void begin(UUID registration, String activity, CaseRound round, Instant at) {
        database.update(
                "insert into case_round (registration, activity_id, round_number, begun_by, begun_at)"
                        + " values (?, ?, ?, ?, ?)",
                registration,
                activity,
                round.number(),
                round.begunBy(),
                at);
    }

    /** Adds a decision to a round; {@code place} counts from 0. */
    void add(UUID registration, String activity, CaseRound round, int place, Step step, Instant at) {
        database.update(
                "insert into case_step (registration, activity_id, round_number, step_number, event_id, scene_id,"
                        + " decision_id, decided_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
                registration,
                activity,
                round.number(),
                place + 1,
                step.event(),
                step.scene(),
                step.decision(),
                at);
    }

    /** Says where a round ended. */
    void end(UUID registration, String activity, CaseRound round, String ending) {
        database.update(
                "update case_round set ending = ? where registration = ? and activity_id = ? and round_number = ?",
                ending,
                registration,
                activity,
                round.number());
    }

    /** Forgets the decisions of a round from a place on, counted from 0: a new version of the case may not know them any more. */
    void truncate(UUID registration, String activity, CaseRound round, int from) {
        database.update(
                "delete from case_step where registration = ? and activity_id = ? and round_number = ?"
                        + " and step_number > ?",
                registration,
                activity,
                round.number(),
                from);
    }
}
