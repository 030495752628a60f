package dev.regie.core.enrolment;

import java.util.UUID;

/** Identifies a {@link Nudge}. */
public record NudgeId(UUID value) {}
