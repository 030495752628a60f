package dev.regie.core.cohort.internal;

import dev.regie.core.shared.JpaTestUnit;

/** The stores of cohorts on a test's own database. */
public final class StoredCohorts {
    public final Cohorts cohorts = new Cohorts();
    public final CohortCourses courses = new CohortCourses();
    public final Places places = new Places();

    @SuppressWarnings("UnnecessaryAssignment") // the container is what is missing here
    public StoredCohorts(JpaTestUnit unit) {
        cohorts.em = unit.entityManager();
        courses.dataSource = unit.dataSource();
        places.dataSource = unit.dataSource();
    }
}
