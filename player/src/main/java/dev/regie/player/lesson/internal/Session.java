package dev.regie.player.lesson.internal;

import dev.regie.core.enrolment.statements.LaunchMode;
import dev.regie.core.shared.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A cmi5 session: the time from opening an activity to leaving it.
 *
 * <p>Its life: opened by the page ({@code launched}, {@code initialized}), touched by every call, ended by leaving or submitting
 * ({@code terminated}), or by the next session of the same registration and activity ({@code abandoned}). An ended session takes in no
 * statements any more.
 *
 * @param spent time in which something happened, as reported in durations
 */
record Session(
        UUID id,
        UUID registration,
        String activity,
        LaunchMode mode,
        Language lang,
        Instant openedAt,
        Instant seenAt,
        Duration spent,
        @Nullable Instant endedAt) {

    /** A longer pause counts as this long: nobody reads one screen for an hour, but many leave one open. */
    static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    static Session opened(UUID id, UUID registration, String activity, LaunchMode mode, Language lang, Instant now) {
        return new Session(id, registration, activity, mode, lang, now, now, Duration.ZERO, null);
    }

    boolean ended() {
        return endedAt != null;
    }

    /** Adds the time since the last sign of life. */
    Session touched(Instant now) {
        Duration pause = Duration.between(seenAt, now);
        if (pause.isNegative()) {
            return this;
        }
        Duration counted = pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
        return new Session(id, registration, activity, mode, lang, openedAt, now, spent.plus(counted), endedAt);
    }

    /** Ends it; {@code spent} stays as it is. */
    Session endedAt(Instant now) {
        return new Session(id, registration, activity, mode, lang, openedAt, seenAt, spent, now);
    }

    /** When something happened that the learner's device dates: within the session, never in the future. */
    Instant within(@Nullable Instant at, Instant now) {
        if (at == null || at.isAfter(now)) {
            return now;
        }
        return at.isBefore(openedAt) ? openedAt : at;
    }
}
