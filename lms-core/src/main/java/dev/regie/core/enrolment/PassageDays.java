package dev.regie.core.enrolment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days from which the availability of a passage's activities is counted, in the organisation's time zone.
 *
 * @param cohortStart the first day of the cohort that the enrolment comes from; null without one
 * @param courseDone null until the course is completed
 */
public record PassageDays(
        LocalDate enrolled,
        @Nullable LocalDate cohortStart,
        @Nullable LocalDate courseDone) {}
