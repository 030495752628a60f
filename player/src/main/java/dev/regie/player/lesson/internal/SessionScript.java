package dev.regie.player.lesson.internal;

import dev.regie.core.assessment.Score;
import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.catalogue.content.Assessment;
import dev.regie.core.enrolment.statements.AttemptScore;
import dev.regie.core.enrolment.statements.Interaction;
import dev.regie.core.enrolment.statements.LaunchMode;
import dev.regie.core.enrolment.statements.LearningStatements;
import dev.regie.core.enrolment.statements.StatementContext;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The statements that one call of the page leads to, in order. Each is a microsecond later than the one before, so that their timestamps tell
 * the order too. In review {@code completed}, {@code passed} and {@code failed} are left out, as cmi5 demands.
 */
final class SessionScript {

    private final LearningStatements statements;
    private final StatementContext context;
    private final CourseVersion course;
    private final Activity activity;
    private final Session session;
    private final List<String> texts;
    private Instant next;

    SessionScript(
            LearningStatements statements,
            StatementContext context,
            CourseVersion course,
            Activity activity,
            Session session,
            Instant now) {
        this(statements, context, course, activity, session, now.truncatedTo(ChronoUnit.MICROS), new ArrayList<>());
    }

    private SessionScript(
            LearningStatements statements,
            StatementContext context,
            CourseVersion course,
            Activity activity,
            Session session,
            Instant next,
            List<String> texts) {
        this.statements = statements;
        this.context = context.withSession(session.id());
        this.course = course;
        this.activity = activity;
        this.session = session;
        this.next = next;
        this.texts = texts;
    }

    /** Goes on with another session of the same registration. */
    SessionScript then(Session other, Activity its) {
        return new SessionScript(statements, context, course, its, other, next, texts);
    }

    SessionScript launched(String url) {
        texts.add(statements.launched(context, course, activity, session.mode(), url, tick()));
        return this;
    }

    SessionScript initialized() {
        texts.add(statements.initialized(context, course, activity, tick()));
        return this;
    }

    /** @param at when the learner answered; by the session's clock, not later than now */
    SessionScript answered(Interaction interaction, Instant at) {
        texts.add(statements.answered(context, course, activity, interaction, at.truncatedTo(ChronoUnit.MICROS)));
        return this;
    }

    SessionScript answered(Interaction interaction) {
        return answered(interaction, tick());
    }

    SessionScript completed() {
        if (session.mode() == LaunchMode.NORMAL) {
            texts.add(statements.completed(context, course, activity, session.spent(), tick()));
        }
        return this;
    }

    SessionScript judged(Assessment assessment, Score score) {
        if (session.mode() == LaunchMode.NORMAL) {
            AttemptScore said = new AttemptScore(score.raw(), score.max(), score.scaled());
            Duration spent = session.spent();
            texts.add(
                    score.passed()
                            ? statements.passed(context, course, assessment, said, spent, tick())
                            : statements.failed(context, course, assessment, said, spent, tick()));
        }
        return this;
    }

    SessionScript terminated() {
        texts.add(statements.terminated(context, course, activity, session.spent(), tick()));
        return this;
    }

    SessionScript abandoned() {
        texts.add(statements.abandoned(context, course, activity, session.spent(), tick()));
        return this;
    }

    List<String> texts() {
        return List.copyOf(texts);
    }

    private Instant tick() {
        Instant now = next;
        next = next.plus(1, ChronoUnit.MICROS);
        return now;
    }
}
