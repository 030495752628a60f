package dev.regie.player.launch;

import dev.regie.core.access.AccessDenied;
import dev.regie.core.access.Role;
import dev.regie.core.access.SignedInPerson;
import dev.regie.core.catalogue.Catalogue;
import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.cohort.PassageCalendar;
import dev.regie.core.enrolment.Enrolment;
import dev.regie.core.enrolment.EnrolmentService;
import dev.regie.core.enrolment.ProgressService;
import dev.regie.core.enrolment.Standing;
import dev.regie.core.enrolment.statements.LaunchMode;
import dev.regie.player.launch.LaunchDecision.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Opens activities for people who are signed in: the one place where the sign-in counts. From here on the token does. */
@ApplicationScoped
public class LaunchService {

    @Inject
    EnrolmentService enrolments;

    @Inject
    Catalogue catalogue;

    @Inject
    LaunchTokens tokens;

    @Inject
    ProgressService progress;

    @Inject
    PassageCalendar calendar;

    /** Opens an activity of a course that the person is enrolled on. */
    @Transactional
    public LaunchResult launch(SignedInPerson person, CourseKey course, String activityId) {
        Optional<Enrolment> enrolment = enrolments.current(person.id(), course);
        if (enrolment.isEmpty() && catalogue.latest(course).isEmpty()) {
            return new LaunchResult.Refused(Reason.UNKNOWN);
        }
        Optional<CourseVersion> version = enrolment.flatMap(found -> catalogue.version(found.version()));
        Optional<Activity> activity = version.flatMap(found -> found.content().activity(activityId));
        LaunchFacts facts = enrolment.isPresent() && activity.isPresent()
                ? facts(enrolment.get(), activity.get())
                : LaunchFacts.without(enrolment.map(Enrolment::state).orElse(null));
        return switch (LaunchPolicy.IN_FORCE.decide(facts)) {
            case LaunchDecision.Closed closed -> new LaunchResult.Refused(closed);
            case LaunchDecision.Open(LaunchMode mode) -> {
                Launch launch = new Launch(
                        person.id(),
                        enrolment.orElseThrow().registration(),
                        version.orElseThrow().id(),
                        activityId,
                        mode);
                yield new LaunchResult.Launched(tokens.issue(launch), version.get(), activity.orElseThrow());
            }
        };
    }

    /** What decides whether an activity of an enrolment's version opens now. */
    @Transactional
    public LaunchFacts facts(Enrolment enrolment, Activity activity) {
        boolean done = progress.ofRegistration(enrolment.registration())
                        .activity(activity.id())
                        .standing()
                == Standing.DONE;
        return new LaunchFacts(enrolment.state(), activity, calendar.opening(enrolment, activity), done);
    }

    /**
     * Opens the latest version for looking at; nothing is recorded.
     *
     * @throws AccessDenied unless the person is a trainer or an admin
     */
    @Transactional
    public LaunchResult preview(SignedInPerson person, CourseKey course, String activityId) {
        if (!person.has(Role.TRAINER) && !person.has(Role.ADMIN)) {
            throw new AccessDenied("preview is for trainers and admins");
        }
        Optional<CourseVersion> version = catalogue.latest(course);
        Optional<Activity> activity = version.flatMap(found -> found.content().activity(activityId));
        if (activity.isEmpty()) {
            return new LaunchResult.Refused(Reason.UNKNOWN);
        }
        Launch launch = new Launch(person.id(), null, version.orElseThrow().id(), activityId, LaunchMode.BROWSE);
        return new LaunchResult.Launched(tokens.issue(launch), version.get(), activity.get());
    }
}
