package dev.regie.core.catalogue;

import java.util.UUID;

/** Names one published version of a programme. */
public record ProgrammeVersionId(UUID value) {}
