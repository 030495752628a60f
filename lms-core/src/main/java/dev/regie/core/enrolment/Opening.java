package dev.regie.core.enrolment;

import dev.regie.core.catalogue.content.Availability;
import java.time.LocalDate;

/** From when on one person can open an activity. */
public sealed interface Opening {

    /** Today already. */
    record Now() implements Opening {}

    /** On a later day. */
    record On(LocalDate day) implements Opening {}

    /**
     * When the course is done.
     *
     * @param days how many days after that; 0 is the day itself
     */
    record AfterCourse(int days) implements Opening {}

    /** The opening that an availability means for a passage. Pure. */
    static Opening of(Availability availability, PassageDays days, LocalDate today) {
        return switch (availability) {
            case Availability.Always() -> new Now();
            case Availability.From(LocalDate date) -> from(date, today);
            case Availability.After(Availability.Anchor anchor, int after) ->
                switch (anchor) {
                    case ENROLMENT -> from(days.enrolled().plusDays(after), today);
                    case COHORT_START -> {
                        LocalDate start = days.cohortStart();
                        yield from((start == null ? days.enrolled() : start).plusDays(after), today);
                    }
                    case COURSE_DONE -> {
                        LocalDate done = days.courseDone();
                        yield done == null ? new AfterCourse(after) : from(done.plusDays(after), today);
                    }
                };
        };
    }

    private static Opening from(LocalDate day, LocalDate today) {
        return day.isAfter(today) ? new On(day) : new Now();
    }
}
