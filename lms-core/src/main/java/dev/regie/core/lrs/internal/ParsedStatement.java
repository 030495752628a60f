package dev.regie.core.lrs.internal;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A received statement that keeps the specification, with what one reading found in it.
 *
 * @param body the text of the whole request
 * @param whole where the statement stands in it
 * @param stored the value of a {@code stored} the sender gave, to be overwritten
 * @param authority the value of an {@code authority} the sender gave, to be overwritten
 * @param loneActivities values in context activities that must be returned as arrays and are none
 * @param reference the statement its object refers to
 * @param id given by the sender, in the statement ({@code idInside}) or beside it
 * @param versionIfMissing what {@code version} becomes; none if the sender gave it
 */
record ParsedStatement(
        String body,
        Span whole,
        @Nullable Span stored,
        @Nullable Span authority,
        List<Span> loneActivities,
        List<DeclaredAttachment> attachments,
        @Nullable UUID id,
        boolean idInside,
        @Nullable Instant timestamp,
        @Nullable String versionIfMissing,
        ByteBuffer verb,
        @Nullable UUID registration,
        @Nullable UUID reference,
        boolean voiding,
        Links links) {

    /** The same with the id that the request names beside the body; it is spliced in where the statement has none. */
    ParsedStatement withId(UUID requested) {
        return new ParsedStatement(
                body,
                whole,
                stored,
                authority,
                loneActivities,
                attachments,
                requested,
                id != null,
                timestamp,
                versionIfMissing,
                verb,
                registration,
                reference,
                voiding,
                links);
    }

    String received() {
        return body.substring(whole.from(), whole.to());
    }
}
