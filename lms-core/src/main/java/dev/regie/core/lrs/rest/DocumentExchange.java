package dev.regie.core.lrs.rest;

import dev.regie.core.lrs.Document;
import dev.regie.core.lrs.DocumentChange;
import dev.regie.core.lrs.DocumentIds;
import dev.regie.core.lrs.DocumentKind;
import dev.regie.core.lrs.DocumentResult;
import dev.regie.core.lrs.DocumentService;
import dev.regie.core.lrs.Precondition;
import dev.regie.core.lrs.RequestLimits;
import dev.regie.core.shared.Json;
import dev.regie.core.shared.StorageFault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Date;
import java.util.function.Supplier;

/** How documents of every kind are asked for, stored and deleted over HTTP (xAPI 1.0.3 Communication 2.2 and 3.1). */
@ApplicationScoped
public class DocumentExchange {
    private static final String BYTES = "application/octet-stream";
    private static final int LONGEST_TYPE = 400;

    @Inject
    DocumentService documents;

    @Inject
    RequestLimits limits;

    /** One document, or the ids of all. */
    Response get(XapiRequest request, DocumentKind kind) {
        DocumentParameters.Asked asked = new DocumentParameters(request, kind).anyOf();
        if (asked.id().isEmpty()) {
            return ids(request, documents.ids(asked.context(), asked.since()));
        }
        Document document = documents
                .get(asked.context(), asked.id().get())
                .orElseThrow(() -> new XapiProblem(
                        404,
                        "There is no such document.",
                        "",
                        XapiSection.of(kind).in(request.version())));
        if (Answers.isKnown(request, document.etag())) {
            return Answers.notModified(document.etag());
        }
        request.answerType(document.contentType());
        return Response.ok(document.content())
                .type(BYTES)
                .tag(new EntityTag(document.etag()))
                .lastModified(Date.from(document.changedAt()))
                .build();
    }

    private static Response ids(XapiRequest request, DocumentIds found) {
        byte[] body = Json.MAPPER.writeValueAsString(found.ids()).getBytes(StandardCharsets.UTF_8);
        return Answers.json(request, body, found.changedAt());
    }

    /** Stores a document, or replaces it. */
    Response put(XapiRequest request, DocumentKind kind) {
        DocumentParameters.One one = new DocumentParameters(request, kind).one();
        DocumentChange change = change(request);
        return answer(request, twice(() -> documents.put(one.context(), one.id(), change)));
    }

    /** Stores a document, or merges it with the one there is. */
    Response post(XapiRequest request, DocumentKind kind) {
        DocumentParameters.One one = new DocumentParameters(request, kind).one();
        DocumentChange change = change(request);
        return answer(request, twice(() -> documents.merge(one.context(), one.id(), change)));
    }

    /** Deletes one document. */
    Response delete(XapiRequest request, DocumentKind kind) {
        DocumentParameters.One one = new DocumentParameters(request, kind).one();
        return answer(request, documents.delete(one.context(), one.id(), precondition(request)));
    }

    /** Deletes one document, or all. */
    Response deleteAny(XapiRequest request, DocumentKind kind) {
        DocumentParameters.Asked asked = new DocumentParameters(request, kind).allOf();
        if (asked.id().isPresent()) {
            return delete(request, kind);
        }
        documents.deleteAll(asked.context());
        return Response.noContent().build();
    }

    /** Two requests that both make the same new document: the one that comes second finds it when it tries again. */
    private static DocumentResult twice(Supplier<DocumentResult> change) {
        try {
            return change.get();
        } catch (StorageFault fault) {
            if (fault.getCause() instanceof SQLException e
                    && e.getSQLState() != null
                    && e.getSQLState().startsWith("23")) {
                return change.get();
            }
            throw fault;
        }
    }

    private DocumentChange change(XapiRequest request) {
        String type = request.contentType();
        if (type.length() > LONGEST_TYPE || type.indexOf(0) >= 0) {
            throw new XapiProblem(
                    400,
                    "This content type is too long, or has characters that none has.",
                    "Content-Type",
                    XapiSection.DOCUMENTS.in(request.version()));
        }
        return new DocumentChange(
                type.isEmpty() ? BYTES : type,
                request.body(limits.documentBytes()),
                precondition(request),
                request.version());
    }

    private static Precondition precondition(XapiRequest request) {
        return new Precondition(request.header("If-Match"), request.header("If-None-Match"));
    }

    private static Response answer(XapiRequest request, DocumentResult result) {
        if (result == DocumentResult.DONE) {
            return Response.noContent().build();
        }
        throw DocumentProblems.of(result, request.version());
    }
}
