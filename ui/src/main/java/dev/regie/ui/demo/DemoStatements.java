package dev.regie.ui.demo;

import dev.regie.core.access.AccountService;
import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.catalogue.content.Answer;
import dev.regie.core.catalogue.content.Assessment;
import dev.regie.core.catalogue.content.Briefed;
import dev.regie.core.catalogue.content.Case;
import dev.regie.core.catalogue.content.Item;
import dev.regie.core.catalogue.content.Judged;
import dev.regie.core.catalogue.content.Lesson;
import dev.regie.core.catalogue.content.Question;
import dev.regie.core.catalogue.content.ReflectionActivity;
import dev.regie.core.catalogue.content.Refresher;
import dev.regie.core.catalogue.content.SelfAssessment;
import dev.regie.core.catalogue.content.SingleChoice;
import dev.regie.core.enrolment.Enrolment;
import dev.regie.core.enrolment.statements.AttemptScore;
import dev.regie.core.enrolment.statements.Interaction;
import dev.regie.core.enrolment.statements.LaunchMode;
import dev.regie.core.enrolment.statements.LearningStatements;
import dev.regie.core.enrolment.statements.StatementContext;
import dev.regie.core.shared.Installation;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What the people of the demo organisation did, as the player would have written it. */
@ApplicationScoped
class DemoStatements {

    @Inject
    Installation installation;

    @Inject
    AccountService accounts;

    @Inject
    Settings settings;

    /** Every required activity, one a day; if so wished with a first attempt at each assessment that failed, and a first go at questions that did. */
    List<String> wholeCourse(Enrolment enrolment, CourseVersion course, Instant begun, boolean failsFirst) {
        List<String> written = new ArrayList<>();
        Instant at = begun;
        for (Activity activity : required(course)) {
            if (activity instanceof Assessment assessment && failsFirst) {
                written.addAll(attempt(enrolment, course, assessment, at, false));
                at = at.plus(Duration.ofHours(2));
            }
            written.addAll(done(enrolment, course, activity, at, failsFirst));
            at = at.plus(Duration.ofDays(1));
        }
        return written;
    }

    /** The first half of the required activities, the smaller half of an odd number, one every two hours. */
    List<String> halfWay(Enrolment enrolment, CourseVersion course, Instant begun) {
        List<Activity> required = required(course);
        List<String> written = new ArrayList<>();
        Instant at = begun;
        for (Activity activity : required.subList(0, Math.max(1, required.size() / 2))) {
            written.addAll(done(enrolment, course, activity, at, false));
            at = at.plus(Duration.ofHours(2));
        }
        return written;
    }

    /** The first required activity, left after a look. */
    List<String> opened(Enrolment enrolment, CourseVersion course, Instant begun) {
        Activity first = required(course).getFirst();
        Session session = new Session(enrolment, course, first, begun);
        Duration spent = Duration.ofMinutes(3);
        session.open();
        session.add(session.make.terminated(session.context, course, first, spent, begun.plus(spent)));
        return session.written;
    }

    private static List<Activity> required(CourseVersion course) {
        return course.content().activities().stream().filter(Activity::required).toList();
    }

    private List<String> done(
            Enrolment enrolment, CourseVersion course, Activity activity, Instant at, boolean hesitates) {
        return switch (activity) {
            case Lesson lesson -> lesson(enrolment, course, lesson, at, hesitates);
            case Assessment assessment -> attempt(enrolment, course, assessment, at, true);
            case Refresher _, ReflectionActivity _, Case _, SelfAssessment _, Briefed _ ->
                completed(enrolment, course, activity, at);
        };
    }

    private List<String> completed(Enrolment enrolment, CourseVersion course, Activity activity, Instant begun) {
        Session session = new Session(enrolment, course, activity, begun);
        Duration spent = Duration.ofMinutes(activity.minutes());
        Instant at = begun.plus(spent);
        session.open();
        session.add(session.make.completed(session.context, course, activity, spent, at));
        session.add(session.make.terminated(session.context, course, activity, spent, at.plusMillis(10)));
        return session.written;
    }

    private List<String> lesson(
            Enrolment enrolment, CourseVersion course, Lesson lesson, Instant begun, boolean hesitates) {
        Session session = new Session(enrolment, course, lesson, begun);
        session.open();
        Instant at = begun.plusSeconds(90);
        for (var block : lesson.blocks()) {
            if (block instanceof Question question) {
                if (question.item() instanceof SingleChoice choice && hesitates) {
                    session.answer(choice, false, at.minusSeconds(30));
                }
                if (question.item() instanceof Judged item) {
                    session.answer(item, true, at);
                }
                at = at.plusSeconds(75);
            }
        }
        Duration spent = Duration.between(begun, at);
        session.add(session.make.completed(session.context, course, lesson, spent, at));
        session.add(session.make.terminated(session.context, course, lesson, spent, at.plusMillis(10)));
        return session.written;
    }

    private List<String> attempt(
            Enrolment enrolment, CourseVersion course, Assessment assessment, Instant begun, boolean passes) {
        Session session = new Session(enrolment, course, assessment, begun);
        session.open();
        Duration spent = Duration.ofMinutes(assessment.minutes());
        Instant at = begun.plus(spent);
        int max = Math.min(assessment.draw(), assessment.items().size());
        int mastered = (int) Math.ceil(assessment.mastery() * max);
        int raw = passes ? mastered : Math.max(0, mastered - 2);
        AttemptScore score = new AttemptScore(raw, max, Math.round(10_000.0 * raw / max) / 10_000.0);
        int wrong = max - raw;
        for (Item drawn : assessment.items().subList(0, max)) {
            boolean misses = drawn instanceof SingleChoice && wrong > 0;
            if (drawn instanceof Judged item) {
                session.answer(item, !misses, at.minusMillis(10));
            }
            wrong -= misses ? 1 : 0;
        }
        if (passes) {
            session.add(session.make.completed(session.context, course, assessment, spent, at));
            session.add(session.make.passed(session.context, course, assessment, score, spent, at.plusMillis(1)));
        } else {
            session.add(session.make.failed(session.context, course, assessment, score, spent, at));
        }
        session.add(session.make.terminated(session.context, course, assessment, spent, at.plusMillis(10)));
        return session.written;
    }

    /** One sitting of one person at one activity. */
    private final class Session {
        private final LearningStatements make = new LearningStatements(installation.iriBase());
        private final List<String> written = new ArrayList<>();
        private final StatementContext context;
        private final CourseVersion course;
        private final Activity activity;
        private final Instant begun;

        Session(Enrolment enrolment, CourseVersion course, Activity activity, Instant begun) {
            this.course = course;
            this.activity = activity;
            this.begun = begun;
            this.context = new StatementContext(
                    accounts.actorName(enrolment.person()),
                    enrolment.registration(),
                    UUID.randomUUID(),
                    Language.NL,
                    enrolment.partOf());
        }

        void open() {
            String address = settings.baseUrl() + "/play/" + course.key() + "/" + activity.id();
            add(make.launched(context, course, activity, LaunchMode.NORMAL, address, begun));
            add(make.initialized(context, course, activity, begun.plusMillis(400)));
        }

        /** The right answer, or one that is wrong where there are answers to choose from. */
        void answer(Judged item, boolean right, Instant at) {
            List<String> response = item instanceof SingleChoice choice && !right
                    ? choice.answers().stream()
                            .filter(answer -> !answer.correct())
                            .map(Answer::id)
                            .limit(1)
                            .toList()
                    : item.rightResponse();
            add(make.answered(context, course, activity, new Interaction(item, response, right), at));
        }

        void add(String statement) {
            written.add(statement);
        }
    }
}
