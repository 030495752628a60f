package dev.regie.core.enrolment.internal;

import dev.regie.core.catalogue.ActivityIris;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.lrs.StoredStatement;
import dev.regie.core.lrs.Verbs;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads from a stored statement that a question of a lesson or an item of an assessment was answered. */
final class AnswerReader {

    private static final Set<String> ASKED_IN = Set.of("blocks", "items");
    private static final int LONGEST = 100;

    private AnswerReader() {}

    /**
     * An answer.
     *
     * @param right null where nothing is judged
     */
    record Answer(
            String activityId, String itemId, @Nullable Boolean right, Instant at) {}

    /** Whether it may be about an answer at all; cheaper than reading it. */
    static boolean mayAnswer(StoredStatement statement) {
        return statement.registration() != null && statement.json().contains(Verbs.ANSWERED);
    }

    /** The answer in a statement about something asked in this course, if it counts; see {@link FactReader#read}. */
    static Optional<Answer> read(StoredStatement statement, CourseKey course) {
        if (statement.voided() || !FactReader.counts(statement.authority(), statement.registration())) {
            return Optional.empty();
        }
        StatementWords words = StatementWords.of(statement.json());
        String prefix = ActivityIris.activity(course, "");
        if (!Verbs.ANSWERED.equals(words.verb())
                || words.object() == null
                || !words.object().startsWith(prefix)) {
            return Optional.empty();
        }
        String[] path = words.object().substring(prefix.length()).split("/", -1);
        boolean asked = path.length == 3
                && ASKED_IN.contains(path[1])
                && path[0].length() <= LONGEST
                && path[2].length() <= LONGEST
                && !path[2].isEmpty();
        return asked
                ? Optional.of(new Answer(path[0], path[2], words.success(), statement.timestamp()))
                : Optional.empty();
    }
}
