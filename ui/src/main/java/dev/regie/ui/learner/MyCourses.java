package dev.regie.ui.learner;

import dev.regie.core.access.CurrentUser;
import dev.regie.core.catalogue.Catalogue;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.cohort.PassageCalendar;
import dev.regie.core.enrolment.CourseProgress;
import dev.regie.core.enrolment.Enrolment;
import dev.regie.core.enrolment.EnrolmentId;
import dev.regie.core.enrolment.EnrolmentService;
import dev.regie.core.enrolment.PassageDays;
import dev.regie.core.enrolment.ProgressService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The courses of whoever is signed in, with progress that already counts what they did a moment ago. */
@ApplicationScoped
public class MyCourses {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    @Inject
    CurrentUser currentUser;

    @Inject
    EnrolmentService enrolments;

    @Inject
    ProgressService progress;

    @Inject
    Catalogue catalogue;

    @Inject
    PassageCalendar calendar;

    /** All of them, ended ones too. */
    public List<Taken> all() {
        return taken(enrolments.of(currentUser.require().id()));
    }

    /** The passage through one course that the person is in now or completed last. */
    public Optional<Taken> one(CourseKey course) {
        return enrolments.current(currentUser.require().id(), course).stream()
                .flatMap(enrolment -> taken(List.of(enrolment)).stream())
                .findFirst();
    }

    private List<Taken> taken(List<Enrolment> mine) {
        // Folding has one cursor for all: when it has caught up for one, it has for every other.
        mine.stream()
                .filter(enrolment -> enrolment.state().isOpen())
                .findFirst()
                .ifPresent(enrolment -> progress.awaitFolded(enrolment.registration(), PATIENCE));
        Map<EnrolmentId, PassageDays> days = calendar.days(mine);
        Map<EnrolmentId, CourseProgress> known =
                progress.of(mine.stream().map(Enrolment::id).toList());
        return mine.stream()
                .flatMap(enrolment -> Stream.ofNullable(known.get(enrolment.id()))
                        .flatMap(far -> catalogue.version(enrolment.version()).stream()
                                .map(version -> new Taken(
                                        enrolment,
                                        version,
                                        far,
                                        Objects.requireNonNull(days.get(enrolment.id())),
                                        calendar.today()))))
                .toList();
    }
}
