package dev.regie.player.lesson.internal;

import dev.regie.core.access.AccountService;
import dev.regie.core.catalogue.ActivityIris;
import dev.regie.core.catalogue.Catalogue;
import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.catalogue.CourseVersionId;
import dev.regie.core.catalogue.MediaStore;
import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.catalogue.content.Programme;
import dev.regie.core.cohort.PassageCalendar;
import dev.regie.core.enrolment.Enrolment;
import dev.regie.core.enrolment.EnrolmentService;
import dev.regie.core.enrolment.Opening;
import dev.regie.core.enrolment.PassageDays;
import dev.regie.core.enrolment.statements.LearningStatements;
import dev.regie.core.enrolment.statements.StatementContext;
import dev.regie.core.shared.Installation;
import dev.regie.core.shared.Language;
import dev.regie.player.launch.Launch;
import dev.regie.player.launch.LaunchDecision;
import dev.regie.player.launch.LaunchPolicy;
import dev.regie.player.launch.LaunchService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds what a launch leads to, and what its statements share. */
@Dependent
class Passages {

    @Inject
    Catalogue catalogue;

    @Inject
    MediaStore media;

    @Inject
    EnrolmentService enrolments;

    @Inject
    PassageCalendar calendar;

    @Inject
    LaunchService launches;

    @Inject
    AccountService accounts;

    @Inject
    Installation installation;

    /**
     * What the launch leads to.
     *
     * @throws IllegalStateException if its version, activity or enrolment is gone, which cannot happen to what is never deleted
     */
    Passage of(Launch launch) {
        CourseVersion course = catalogue
                .version(launch.version())
                .orElseThrow(() -> new IllegalStateException("No course version " + launch.version()));
        Activity activity = course.content()
                .activity(launch.activity())
                .orElseThrow(() -> new IllegalStateException("No activity " + launch.activity()));
        Enrolment enrolment = launch.recorded()
                .map(registration -> enrolments
                        .byRegistration(registration)
                        .orElseThrow(() -> new IllegalStateException("No enrolment " + registration)))
                .orElse(null);
        return new Passage(launch, course, activity, enrolment);
    }

    /** Whether the activity is open to this learner now; the enrolment may have changed since the launch, and days have passed. */
    LaunchDecision decision(Passage passage) {
        Enrolment enrolment = passage.enrolment();
        return enrolment == null
                ? new LaunchDecision.Open(passage.launch().mode())
                : LaunchPolicy.IN_FORCE.decide(launches.facts(enrolment, passage.activity()));
    }

    /** How a page in that language shows what the launch leads to. */
    Render render(Passage passage, Language lang) {
        return render(passage.course().id(), lang, passage.names());
    }

    /** How a page shows a version under these names. */
    Render render(CourseVersionId version, Language lang, AnswerNames names) {
        return new Render(
                catalogue.rendered(version, lang),
                names,
                file -> media.size(file).orElse(0));
    }

    /** When the activities of an enrolment's version open; everything is open in preview. */
    Function<Activity, Opening> openings(Passage passage) {
        Enrolment enrolment = passage.enrolment();
        if (enrolment == null) {
            return _ -> new Opening.Now();
        }
        PassageDays days = calendar.days(enrolment);
        return activity -> calendar.opening(activity, days);
    }

    /** Begins the statements of one call in a session. */
    SessionScript script(Passage passage, Session session, Instant now) {
        StatementContext context = new StatementContext(
                accounts.actorName(passage.launch().person()),
                session.registration(),
                session.id(),
                session.lang(),
                partOf(passage));
        return new SessionScript(
                new LearningStatements(installation.iriBase()),
                context,
                passage.course(),
                passage.activity(),
                session,
                now);
    }

    private List<String> partOf(Passage passage) {
        CourseKey course = passage.course().key();
        Stream<String> programmes = catalogue.programmes().stream()
                .map(version -> version.content())
                .filter(programme -> holds(programme, course))
                .map(programme -> ActivityIris.programme(programme.key()));
        Stream<String> cohort = Stream.ofNullable(passage.enrolment())
                .flatMap(enrolment -> enrolment.cohort().stream())
                .map(id -> ActivityIris.cohort(id.toString()));
        return Stream.concat(programmes, cohort).toList();
    }

    private static boolean holds(Programme programme, CourseKey course) {
        return programme.tracks().stream()
                .flatMap(track -> track.courses().stream())
                .anyMatch(each -> each.course().equals(course));
    }
}
