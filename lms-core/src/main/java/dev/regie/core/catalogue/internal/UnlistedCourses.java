package dev.regie.core.catalogue.internal;

import dev.regie.core.shared.DatabaseReady;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Lists the courses that are older than the list. */
@ApplicationScoped
public class UnlistedCourses {

    @Inject
    CourseVersions courses;

    @Transactional
    void onDatabaseReady(@Observes @Priority(25) DatabaseReady ready) {
        courses.lock();
        courses.listUnlisted();
    }
}
