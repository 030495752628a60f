package dev.regie.core.catalogue;

import dev.regie.core.catalogue.content.Programme;
import dev.regie.core.catalogue.content.ProgrammeKey;
import java.time.Instant;

/** A programme as it was published once; never changes again. Numbers count from 1 per programme. */
public record ProgrammeVersion(
        ProgrammeVersionId id,
        ProgrammeKey key,
        int number,
        Instant publishedAt,
        Programme content,
        String contentHash) {}
