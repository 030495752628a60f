package dev.regie.core.cohort;

import dev.regie.core.catalogue.content.ProgrammeKey;

/** The track of a programme that a cohort's courses were taken from. */
public record TrackRef(ProgrammeKey programme, String track) {}
