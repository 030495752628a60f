package dev.regie.core.enrolment.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why something is ended. */
public record ReasonJson(
        @Schema(required = true, examples = "Moved to another department", maxLength = 500) @Nullable
        String reason) {}
