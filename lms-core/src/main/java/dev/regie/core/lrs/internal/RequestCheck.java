package dev.regie.core.lrs.internal;

import dev.regie.core.lrs.AttachmentData;
import dev.regie.core.lrs.Authority;
import dev.regie.core.lrs.StatementError;
import dev.regie.core.lrs.StatementRequest;
import dev.regie.core.lrs.XapiVersion;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What must hold between the parts of a request: its address, its statements and the data of their attachments. */
final class RequestCheck {
    private final StatementRequest request;
    private final XapiVersion version;

    RequestCheck(StatementRequest request) {
        this.request = request;
        this.version = request.version();
    }

    /** @return the statements, with the id that the address gives */
    List<ParsedStatement> check(List<ParsedStatement> read) throws Refused {
        List<ParsedStatement> statements = read;
        if (request.id().isPresent()) {
            statements = List.of(only(read, request.id().get()));
        }
        Set<UUID> ids = new HashSet<>();
        for (int i = 0; i < statements.size(); i++) {
            ParsedStatement statement = statements.get(i);
            if (request.sender().authority() instanceof Authority.LaunchToken token
                    && !token.registration().equals(statement.registration())) {
                throw refused(
                        i,
                        "context.registration",
                        Section.CONTEXT,
                        "A launch token writes for its own registration alone, \"context.registration\" must be "
                                + token.registration() + '.');
            }
            if (statement.voiding() && request.sender().authority() instanceof Authority.LaunchToken) {
                throw refused(i, "verb", Section.VOIDING, "A launch token voids nothing (cmi5 6.3).");
            }
            UUID id = statement.id();
            if (id != null && !ids.add(id)) {
                throw refused(i, "id", Section.REQUEST, "\"id\" appears twice in one request.");
            }
        }
        attachments(statements);
        return statements;
    }

    private ParsedStatement only(List<ParsedStatement> statements, UUID id) throws Refused {
        if (statements.size() != 1 || request.body().stripLeading().startsWith("[")) {
            throw refused(0, "", Section.REQUEST, "PUT takes exactly one statement, not an array.");
        }
        UUID inside = statements.getFirst().id();
        if (inside != null && !inside.equals(id)) {
            throw refused(0, "id", Section.REQUEST, "\"id\" differs from the parameter statementId.");
        }
        return statements.getFirst().withId(id);
    }

    /** Every attachment has its data with it or says where it is; every part is the data of an attachment. */
    private void attachments(List<ParsedStatement> statements) throws Refused {
        Map<String, AttachmentData> data = new HashMap<>();
        request.data().forEach(part -> data.put(part.sha2(), part));
        Set<String> asked = new HashSet<>();
        for (ParsedStatement statement : statements) {
            for (DeclaredAttachment declared : statement.attachments()) {
                asked.add(declared.sha2());
                AttachmentData part = data.get(declared.sha2());
                StatementError missing = declared.missing();
                if (part == null && missing != null) {
                    throw new Refused(missing);
                }
                if (part != null && !declared.fits(part.contentType())) {
                    throw new Refused(declared.unlike(part.contentType(), version));
                }
                if (part != null && declared.signature()) {
                    new StatementSignature(declared).verify(statement.received(), part);
                }
            }
        }
        for (String sha2 : data.keySet()) {
            if (!asked.contains(sha2)) {
                throw refused(
                        0,
                        "X-Experience-API-Hash",
                        Section.ATTACHMENT_REQUEST,
                        "A part of the request is the data of no attachment: " + sha2 + '.');
            }
        }
    }

    private Refused refused(int statement, String property, Section section, String message) {
        return new Refused(new StatementError(statement, property, section.in(version), message));
    }
}
