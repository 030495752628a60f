package dev.regie.player.lesson.internal;

import dev.regie.core.enrolment.statements.LaunchMode;
import dev.regie.core.shared.Language;
import dev.regie.player.launch.LaunchTokens;
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
 * @param spent seconds of attention as the page reported them; Confidential
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

    /** A session without a sign of life for this long is over: the page's token has expired by then. */
    static final Duration FORGOTTEN_AFTER = LaunchTokens.LIFE;

    static Session opened(UUID id, UUID registration, String activity, LaunchMode mode, Language lang, Instant now) {
        return new Session(id, registration, activity, mode, lang, now, now, Duration.ZERO, null);
    }

    boolean ended() {
        return endedAt != null;
    }

    /** Notes a sign of life. */
    Session touched(Instant now) {
        return now.isBefore(seenAt)
                ? this
                : new Session(id, registration, activity, mode, lang, openedAt, now, spent, endedAt);
    }

    /**
     * Adds attention that the page reports. What it says is believed up to the time that has passed since the session was opened.
     *
     * @param active whole seconds since its last report; null if it says nothing
     */
    Session attended(@Nullable Integer active, Instant now) {
        if (active == null || active <= 0 || ended()) {
            return this;
        }
        Duration passed = Duration.between(openedAt, now);
        Duration sum = spent.plusSeconds(active);
        Duration counted = sum.compareTo(passed) > 0 ? passed : sum;
        return counted.compareTo(spent) <= 0
                ? this
                : new Session(id, registration, activity, mode, lang, openedAt, seenAt, counted, endedAt);
    }

    /** Whether it has been silent for too long to go on. */
    boolean forgotten(Instant now) {
        return seenAt.plus(FORGOTTEN_AFTER).isBefore(now);
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
