package dev.regie.search.query;

import dev.regie.core.shared.Language;
import org.jspecify.annotations.Nullable;

/** A passage as the index knows it. */
record Found(
        String version,
        String course,
        @Nullable String activity,
        @Nullable String block,
        String kind,
        Language language,
        String heading,
        Snippet snippet) {}
