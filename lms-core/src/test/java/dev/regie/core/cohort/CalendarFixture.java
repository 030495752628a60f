package dev.regie.core.cohort;

import dev.regie.core.access.AccessFixture;
import dev.regie.core.cohort.internal.StoredCohorts;
import dev.regie.core.shared.JpaTestUnit;
import java.time.Clock;

/** The calendar of passages without a container. */
public final class CalendarFixture {

    private CalendarFixture() {}

    /** By that clock. */
    @SuppressWarnings("UnnecessaryAssignment") // the container is what is missing here
    public static PassageCalendar calendar(JpaTestUnit unit, Clock clock) {
        PassageCalendar calendar = new PassageCalendar();
        calendar.cohorts = new StoredCohorts(unit).cohorts;
        calendar.clock = clock;
        calendar.settings = AccessFixture.settings(false);
        return calendar;
    }
}
