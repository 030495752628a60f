package dev.regie.core.enrolment;

import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.people.PersonName;
import java.time.Instant;

/**
 * Somebody who leads a person asks for their attention to a course.
 *
 * @param sender whose name the person sees
 * @param line words of the sender's own; empty for none
 */
public record Nudge(NudgeId id, PersonName sender, CourseKey course, String line, Instant sentAt) {}
