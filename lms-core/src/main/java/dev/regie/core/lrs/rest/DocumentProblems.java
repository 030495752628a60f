package dev.regie.core.lrs.rest;

import dev.regie.core.lrs.DocumentResult;
import dev.regie.core.lrs.XapiVersion;

/** What a client is told when a document was not changed. */
final class DocumentProblems {
    private DocumentProblems() {}

    static XapiProblem of(DocumentResult refusal, XapiVersion version) {
        return switch (refusal) {
            case DONE -> throw new IllegalArgumentException("Done is no problem");
            case PRECONDITION_FAILED ->
                new XapiProblem(
                        412,
                        "The document is not the one that If-Match or If-None-Match speaks of; fetch it and try again.",
                        "",
                        XapiSection.CONCURRENCY.in(version));
            case CONFLICT ->
                new XapiProblem(
                        409,
                        "There is such a document already. Fetch it, see whether it should be replaced, and send its ETag in"
                                + " If-Match.",
                        "If-Match",
                        XapiSection.CONCURRENCY.in(version));
            case PRECONDITION_MISSING ->
                new XapiProblem(
                        400,
                        "Say what you expect to find: If-None-Match with a star for nothing, If-Match with the ETag of the"
                                + " document to replace.",
                        "If-None-Match",
                        XapiSection.CONCURRENCY.in(version));
            case NOT_MERGEABLE ->
                new XapiProblem(
                        400,
                        "POST merges JSON objects of content type application/json alone; use PUT to replace.",
                        "Content-Type",
                        XapiSection.DOCUMENTS.in(version));
            case NOT_JSON ->
                new XapiProblem(
                        400,
                        "The content type says application/json, but the body is not JSON, or is nested too deeply.",
                        "Content-Type",
                        XapiSection.ERRORS.in(version));
        };
    }
}
