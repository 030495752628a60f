package dev.regie.player.launch;

import dev.regie.core.cohort.PassageCalendar;
import dev.regie.core.enrolment.EnrolmentFixture;

/** Launching without a container. */
public final class LaunchFixture {

    private LaunchFixture() {}

    /** On that database and by that calendar; without tokens. */
    @SuppressWarnings("UnnecessaryAssignment") // the container is what is missing here
    public static LaunchService service(EnrolmentFixture on, PassageCalendar calendar) {
        LaunchService service = new LaunchService();
        service.enrolments = on.enrolments;
        service.catalogue = on.catalogue;
        service.progress = on.progress;
        service.calendar = calendar;
        return service;
    }
}
