package dev.regie.core.catalogue.content;

import java.time.LocalDate;

/** From when an activity can be opened. */
public sealed interface Availability {

    /** As soon as one is enrolled. */
    record Always() implements Availability {}

    /** That many whole days after the anchor; 0 is the day itself. */
    record After(Anchor anchor, int days) implements Availability {
        public After {
            if (days < 0 || days > 3650) {
                throw new IllegalArgumentException("Days after an anchor lie between 0 and 3650; this is " + days);
            }
        }
    }

    /** From the start of that day in the installation's time zone. */
    record From(LocalDate date) implements Availability {}

    /** What days are counted from. */
    enum Anchor {
        /** The day of the person's enrolment. */
        ENROLMENT,
        /** The first day of the person's cohort; of the enrolment for those without a cohort. */
        COHORT_START,
        /** The day on which the person completed the course; not open before that. */
        COURSE_DONE
    }
}
