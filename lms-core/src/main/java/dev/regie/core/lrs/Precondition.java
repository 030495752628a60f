package dev.regie.core.lrs;

import java.util.Arrays;
import java.util.Optional;

/**
 * What must hold before a document is changed: the request's {@code If-Match} and {@code If-None-Match}.
 *
 * @param ifMatch entity tags in quotes, separated by commas, or a star
 * @param ifNoneMatch the same
 */
public record Precondition(Optional<String> ifMatch, Optional<String> ifNoneMatch) {
    /** Nothing has to hold. */
    public static final Precondition NONE = new Precondition(Optional.empty(), Optional.empty());

    /** Whether the request says anything about what it expects. */
    public boolean isGiven() {
        return ifMatch.isPresent() || ifNoneMatch.isPresent();
    }

    /** Whether it holds for the document there is, or for there being none. */
    public boolean holds(Optional<String> etag) {
        return ifMatch.map(tags -> names(tags, etag)).orElse(true)
                && ifNoneMatch.map(tags -> !names(tags, etag)).orElse(true);
    }

    /** Why a {@code PUT} is refused, given what its kind demands; empty if it is not (xAPI 1.0.3 3.1, 2.0.0 4.1.4). */
    public Optional<DocumentResult> refusal(DocumentKind.Demand demand, Optional<String> etag) {
        if (isGiven()) {
            return holds(etag) ? Optional.empty() : Optional.of(DocumentResult.PRECONDITION_FAILED);
        }
        if (etag.isPresent()) {
            return demand == DocumentKind.Demand.NEVER ? Optional.empty() : Optional.of(DocumentResult.CONFLICT);
        }
        return demand == DocumentKind.Demand.ALWAYS
                ? Optional.of(DocumentResult.PRECONDITION_MISSING)
                : Optional.empty();
    }

    private static boolean names(String tags, Optional<String> etag) {
        if (etag.isEmpty()) {
            return false;
        }
        return tags.strip().equals("*")
                || Arrays.stream(tags.split(",", -1))
                        .map(String::strip)
                        .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                        .anyMatch(tag -> tag.equals('"' + etag.get() + '"'));
    }
}
