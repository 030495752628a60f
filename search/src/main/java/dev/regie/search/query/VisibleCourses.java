package dev.regie.search.query;

import dev.regie.core.access.Role;
import dev.regie.core.access.SignedInPerson;
import dev.regie.core.catalogue.Catalogue;
import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.enrolment.Enrolment;
import dev.regie.core.enrolment.EnrolmentService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a person may find: the versions of the courses they are or were enrolled on and, for trainers and admins, the latest version of every other
 * course. Handed to the index as part of the query, so that nothing else is even counted.
 */
@ApplicationScoped
class VisibleCourses {

    /** A version that may be found, and how the finder opens it. */
    record Visible(CourseVersion version, boolean enrolled) {}

    @Inject
    Catalogue catalogue;

    @Inject
    EnrolmentService enrolments;

    /** By version id. */
    Map<String, Visible> to(SignedInPerson viewer) {
        Map<String, Visible> byCourse = new LinkedHashMap<>();
        for (Enrolment enrolment : enrolments.of(viewer.id())) {
            if (enrolment.state().isOpen() || enrolment.state() == Enrolment.State.COMPLETED) {
                catalogue
                        .version(enrolment.version())
                        .ifPresent(version ->
                                byCourse.putIfAbsent(enrolment.course().toString(), new Visible(version, true)));
            }
        }
        if (viewer.has(Role.TRAINER) || viewer.has(Role.ADMIN)) {
            catalogue
                    .allLatest()
                    .forEach(version -> byCourse.putIfAbsent(version.key().toString(), new Visible(version, false)));
        }
        Map<String, Visible> byVersion = new LinkedHashMap<>();
        byCourse.values()
                .forEach(visible -> byVersion.put(visible.version().id().toString(), visible));
        return byVersion;
    }
}
