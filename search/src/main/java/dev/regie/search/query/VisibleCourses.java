package dev.regie.search.query;

import dev.regie.core.access.Role;
import dev.regie.core.access.SignedInPerson;
import dev.regie.core.catalogue.Catalogue;
import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.cohort.PassageCalendar;
import dev.regie.core.enrolment.Enrolment;
import dev.regie.core.enrolment.EnrolmentId;
import dev.regie.core.enrolment.EnrolmentService;
import dev.regie.core.enrolment.Opening;
import dev.regie.core.enrolment.PassageDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person may find: the versions of the courses they are or were enrolled on and, for trainers and admins, the latest version of every other
 * course. Of activities that are not open to the person yet, the title alone. Handed to the index as part of the query, so that nothing else
 * is even counted.
 */
@ApplicationScoped
class VisibleCourses {

    /**
     * A version that may be found, and how the finder opens it.
     *
     * @param waiting when its activities open that are not open yet, by id
     */
    record Visible(CourseVersion version, boolean enrolled, Map<String, Opening> waiting) {}

    @Inject
    Catalogue catalogue;

    @Inject
    EnrolmentService enrolments;

    @Inject
    PassageCalendar calendar;

    /** By version id. */
    Map<String, Visible> to(SignedInPerson viewer) {
        Map<String, Visible> byCourse = new LinkedHashMap<>();
        boolean previews = viewer.has(Role.TRAINER) || viewer.has(Role.ADMIN);
        List<Enrolment> own = enrolments.of(viewer.id()).stream()
                .filter(enrolment -> enrolment.state().isOpen() || enrolment.state() == Enrolment.State.COMPLETED)
                .toList();
        Map<EnrolmentId, PassageDays> days = previews ? Map.of() : calendar.days(own);
        for (Enrolment enrolment : own) {
            catalogue
                    .version(enrolment.version())
                    .ifPresent(version -> byCourse.putIfAbsent(
                            enrolment.course().toString(),
                            new Visible(version, true, waiting(version, days.get(enrolment.id())))));
        }
        if (previews) {
            catalogue
                    .allLatest()
                    .forEach(version ->
                            byCourse.putIfAbsent(version.key().toString(), new Visible(version, false, Map.of())));
        }
        Map<String, Visible> byVersion = new LinkedHashMap<>();
        byCourse.values()
                .forEach(visible -> byVersion.put(visible.version().id().toString(), visible));
        return byVersion;
    }

    /** @param days of the passage; none for somebody who may look at everything anyway */
    private Map<String, Opening> waiting(CourseVersion version, @Nullable PassageDays days) {
        Map<String, Opening> waiting = new HashMap<>();
        if (days != null) {
            for (Activity activity : version.content().activities()) {
                Opening opening = calendar.opening(activity, days);
                if (!(opening instanceof Opening.Now)) {
                    waiting.put(activity.id(), opening);
                }
            }
        }
        return waiting;
    }
}
