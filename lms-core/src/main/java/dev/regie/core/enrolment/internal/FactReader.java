package dev.regie.core.enrolment.internal;

import dev.regie.core.catalogue.ActivityIris;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.enrolment.StatementFact;
import dev.regie.core.enrolment.StatementFact.Kind;
import dev.regie.core.lrs.Authority;
import dev.regie.core.lrs.StoredStatement;
import dev.regie.core.lrs.Verbs;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads from a stored statement what counts for progress. Reads the two or three texts it needs and skips the rest. */
public final class FactReader {

    private static final Map<String, Kind> KINDS = Map.of(
            Verbs.LAUNCHED, Kind.BEGUN,
            Verbs.INITIALIZED, Kind.BEGUN,
            Verbs.COMPLETED, Kind.COMPLETED,
            Verbs.PASSED, Kind.PASSED,
            Verbs.FAILED, Kind.FAILED,
            Verbs.WAIVED, Kind.WAIVED);

    private FactReader() {}

    /**
     * The fact in a statement about an activity of this course; none if it is voided, says nothing that counts, or is vouched
     * for by anybody but Regie or the launch token of its own registration.
     */
    public static Optional<StatementFact> read(StoredStatement statement, CourseKey course) {
        if (statement.voided() || !counts(statement.authority(), statement.registration())) {
            return Optional.empty();
        }
        StatementWords words = StatementWords.of(statement.json());
        Kind kind = words.verb() == null ? null : KINDS.get(words.verb());
        String prefix = ActivityIris.activity(course, "");
        if (kind == null || words.object() == null || !words.object().startsWith(prefix)) {
            return Optional.empty();
        }
        String activityId = words.object().substring(prefix.length());
        return activityId.isEmpty() || activityId.length() > 100 || activityId.contains("/")
                ? Optional.empty()
                : Optional.of(new StatementFact(statement.id(), activityId, kind, statement.timestamp()));
    }

    /** Whether anybody vouches for it whose word counts: Regie, or the launch token of that very registration. */
    static boolean counts(Authority authority, @Nullable UUID registration) {
        return registration != null
                && switch (authority) {
                    case Authority.Regie() -> true;
                    case Authority.LaunchToken(UUID launched) -> launched.equals(registration);
                    case Authority.Client _ -> false;
                };
    }

    /** The id of the statement that this one voids, if it does. */
    public static Optional<UUID> voids(StoredStatement statement) {
        if (!statement.json().contains(Verbs.VOIDED)) {
            return Optional.empty();
        }
        StatementWords words = StatementWords.of(statement.json());
        if (!Verbs.VOIDED.equals(words.verb()) || words.object() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(words.object()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
