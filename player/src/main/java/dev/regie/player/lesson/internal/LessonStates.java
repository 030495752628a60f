package dev.regie.player.lesson.internal;

import dev.regie.core.shared.Json;
import dev.regie.player.store.PlayerDatabase;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/**
 * The tables {@code lesson_place}, {@code lesson_seen}, {@code lesson_answer} and {@code lesson_event}. Whoever writes holds {@link #lock}
 * until the transaction ends, so that "update, else insert" is safe on every engine.
 */
@Dependent
class LessonStates {

    private static final int STRIPES = 256;
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    private final PlayerDatabase database;

    @Inject
    LessonStates(PlayerDatabase database) {
        this.database = database;
    }

    /** Waits until nobody else changes what is kept for this registration and activity. */
    void lock(UUID registration, String activity) {
        int stripe = Math.floorMod(31 * registration.hashCode() + activity.hashCode(), STRIPES);
        database.list("select stripe from lesson_lock where stripe = ? for update", row -> row.getInt(1), stripe);
    }

    LessonState read(UUID registration, String activity) {
        record Place(@Nullable String block, boolean completed) {}
        Place place = database.first(
                        "select block_id, completed_at from lesson_place where registration = ? and activity_id = ?",
                        row -> new Place(row.getString(1), PlayerDatabase.instantOrNull(row, "completed_at") != null),
                        registration,
                        activity)
                .orElse(new Place(null, false));
        List<String> seen = database.list(
                "select block_id from lesson_seen where registration = ? and activity_id = ?",
                row -> row.getString(1),
                registration,
                activity);
        Map<String, List<String>> answers = new LinkedHashMap<>();
        database.list(
                "select block_id, response from lesson_answer where registration = ? and activity_id = ?",
                row -> answers.put(row.getString(1), response(row.getString(2))),
                registration,
                activity);
        return new LessonState(place.block(), new HashSet<>(seen), answers, place.completed());
    }

    void seen(UUID registration, String activity, String block) {
        database.update(
                "insert into lesson_seen (registration, activity_id, block_id) values (?, ?, ?)",
                registration,
                activity,
                block);
    }

    void place(UUID registration, String activity, String block) {
        int changed = database.update(
                "update lesson_place set block_id = ? where registration = ? and activity_id = ?",
                block,
                registration,
                activity);
        if (changed == 0) {
            database.update(
                    "insert into lesson_place (registration, activity_id, block_id) values (?, ?, ?)",
                    registration,
                    activity,
                    block);
        }
    }

    /** It is to be done again: nothing of it counts as seen any more. Answers stay, as a learner's own words do. */
    void reopen(UUID registration, String activity) {
        database.update(
                "update lesson_place set completed_at = null, block_id = null where registration = ? and activity_id = ?",
                registration,
                activity);
        database.update("delete from lesson_seen where registration = ? and activity_id = ?", registration, activity);
    }

    void completed(UUID registration, String activity, Instant at) {
        int changed = database.update(
                "update lesson_place set completed_at = ? where registration = ? and activity_id = ?",
                at,
                registration,
                activity);
        if (changed == 0) {
            database.update(
                    "insert into lesson_place (registration, activity_id, completed_at) values (?, ?, ?)",
                    registration,
                    activity,
                    at);
        }
    }

    void answered(UUID registration, String activity, String block, List<String> response, Instant at) {
        int changed = database.update(
                "update lesson_answer set response = ?, answered_at = ?"
                        + " where registration = ? and activity_id = ? and block_id = ?",
                Json.MAPPER.writeValueAsString(response),
                at,
                registration,
                activity,
                block);
        if (changed == 0) {
            database.update(
                    "insert into lesson_answer (registration, activity_id, block_id, response, answered_at)"
                            + " values (?, ?, ?, ?, ?)",
                    registration,
                    activity,
                    block,
                    Json.MAPPER.writeValueAsString(response),
                    at);
        }
    }

    /** Ids with commas are of a time when nobody typed an answer. */
    private static List<String> response(String kept) {
        return kept.startsWith("[") ? Json.MAPPER.readValue(kept, TEXTS) : List.of(kept.split(","));
    }

    /** Those of the events that were taken in before. */
    Set<UUID> taken(UUID registration, List<UUID> events) {
        Set<UUID> taken = new HashSet<>();
        for (UUID event : events) {
            database.list(
                    "select event_id from lesson_event where registration = ? and event_id = ?",
                    row -> taken.add(row.getObject(1, UUID.class)),
                    registration,
                    event);
        }
        return taken;
    }

    /** Forgets events that no page sends again any more. */
    void forgetEvents(Instant before) {
        database.update("delete from lesson_event where received_at < ?", before);
    }

    /** Remembers that an event was taken in. */
    void take(UUID registration, UUID event, Instant at) {
        database.update(
                "insert into lesson_event (registration, event_id, received_at) values (?, ?, ?)",
                registration,
                event,
                at);
    }
}
