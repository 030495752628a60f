package dev.regie.core.enrolment;

import dev.regie.core.access.AccountService;
import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.catalogue.content.Assessment;
import dev.regie.core.catalogue.content.Item;
import dev.regie.core.enrolment.StatementFact.Kind;
import dev.regie.core.enrolment.statements.AttemptScore;
import dev.regie.core.enrolment.statements.Interaction;
import dev.regie.core.enrolment.statements.LaunchMode;
import dev.regie.core.enrolment.statements.LearningStatements;
import dev.regie.core.enrolment.statements.StatementContext;
import dev.regie.core.shared.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one person does in the course, as the statements that Regie would write. */
public final class Doing {
    private static final Duration SPENT = Duration.ofMinutes(5);

    private final LearningStatements make;
    private final StatementContext context;
    private final CourseVersion course;

    public Doing(EnrolmentFixture fixture, Enrolment enrolment) {
        this(fixture, enrolment, fixture.course);
    }

    /** In a course of the test's own. */
    public Doing(EnrolmentFixture fixture, Enrolment enrolment, CourseVersion version) {
        AccountService accounts = fixture.people.access.accounts;
        make = new LearningStatements(fixture.installation.iriBase());
        course = version;
        context = new StatementContext(
                fixture.unit.call(() -> accounts.actorName(enrolment.person())),
                enrolment.registration(),
                UUID.randomUUID(),
                Language.NL,
                enrolment.partOf());
    }

    /** The statement that says this about the activity; there is none for waiving. */
    public String statement(String activityId, Kind kind, Instant at) {
        Activity activity = course.content().activity(activityId).orElseThrow();
        return switch (kind) {
            case BEGUN ->
                make.launched(context, course, activity, LaunchMode.NORMAL, "https://regie.example.org/play", at);
            case COMPLETED -> make.completed(context, course, activity, SPENT, at);
            case PASSED -> make.passed(context, course, (Assessment) activity, new AttemptScore(2, 2, 1), SPENT, at);
            case FAILED -> make.failed(context, course, (Assessment) activity, new AttemptScore(0, 2, 0), SPENT, at);
            case WAIVED -> throw new IllegalArgumentException("Regie waives no activities yet");
        };
    }

    /** The statement that a question of the lesson or an item of the assessment was answered. */
    public String answered(String activityId, Item item, @Nullable Boolean right, Instant at) {
        Activity activity = course.content().activity(activityId).orElseThrow();
        return make.answered(context, course, activity, new Interaction(item, List.of("good"), right), at);
    }

    /** The statement that voids another. */
    public static String voiding(UUID statement) {
        return """
                {"actor":{"account":{"homePage":"https://example.org","name":"administrator"}},
                 "verb":{"id":"http://adlnet.gov/expapi/verbs/voided"},
                 "object":{"objectType":"StatementRef","id":"%s"}}""".formatted(statement);
    }
}
