package dev.regie.core.lrs.internal;

import dev.regie.core.lrs.AttachmentData;
import dev.regie.core.lrs.StatementError;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The signature of a statement, a JWS (RFC 7515) of the statement as it was before it was signed (xAPI 1.0.3 Data 2.6). It is checked for
 * mistakes, not for trust: whoever signs chooses the certificate.
 */
final class StatementSignature {
    /** The algorithms of RFC 7518 that the specification allows, by what Java calls them. */
    private static final Map<String, String> ALGORITHMS =
            Map.of("RS256", "SHA256withRSA", "RS384", "SHA384withRSA", "RS512", "SHA512withRSA");
    /** In bytes; a signature holds a statement, and that is what a body may hold. */
    private static final int LONGEST = 10_000_000;

    private final DeclaredAttachment declared;

    StatementSignature(DeclaredAttachment declared) {
        this.declared = declared;
    }

    /** Refuses the statement if its signature is malformed. */
    void verify(String statement, AttachmentData signature) throws Refused {
        String[] parts = parts(text(signature));
        JsonNode header = object(decoded(parts[0]), "its header");
        String name = header.path("alg").asString("");
        String algorithm = ALGORITHMS.get(name);
        if (algorithm == null) {
            throw malformed("its algorithm must be RS256, RS384 or RS512");
        }
        if (header.has("crit")) {
            throw malformed("its header asks for extensions (crit) that are unknown here");
        }
        byte[] signed = decoded(parts[2]);
        if (signed.length == 0) {
            throw malformed("it is not signed");
        }
        Optional<PublicKey> key = key(header);
        if (key.isPresent() && !holds(algorithm, key.get(), parts, signed)) {
            throw malformed("it does not match the certificate in its header");
        }
        if (!StatementComparison.sameButForSignature(
                object(decoded(parts[1]), "its payload"),
                object(statement.getBytes(StandardCharsets.UTF_8), "the statement"))) {
            throw malformed("what was signed is another statement");
        }
    }

    private String text(AttachmentData signature) throws Refused {
        if (signature.length() > LONGEST) {
            throw malformed("it is too long");
        }
        try (InputStream bytes = signature.open()) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Header, payload and signature, from the compact serialisation or from one of the two as JSON. */
    private String[] parts(String jws) throws Refused {
        if (!jws.startsWith("{")) {
            String[] parts = jws.split("\\.", -1);
            if (parts.length != 3) {
                throw malformed("it is no JWS: it must have three parts with dots between them");
            }
            return parts;
        }
        JsonNode whole = object(jws.getBytes(StandardCharsets.UTF_8), "it");
        JsonNode one = whole.has("signatures") ? whole.path("signatures").path(0) : whole;
        return new String[] {
            one.path("protected").asString(""),
            whole.path("payload").asString(""),
            one.path("signature").asString("")
        };
    }

    private byte[] decoded(String part) throws Refused {
        try {
            return Base64.getUrlDecoder().decode(part);
        } catch (IllegalArgumentException e) {
            throw malformed("a part of it is not base64url");
        }
    }

    private ObjectNode object(byte[] json, String what) throws Refused {
        try {
            if (Trees.read(json) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException e) {
            // Said below.
        }
        throw malformed(what + " is not a JSON object");
    }

    private Optional<PublicKey> key(JsonNode header) throws Refused {
        if (!header.has("x5c")) {
            return Optional.empty();
        }
        try {
            byte[] certificate =
                    Base64.getMimeDecoder().decode(header.path("x5c").path(0).asString(""));
            return Optional.of(CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(certificate))
                    .getPublicKey());
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw malformed("x5c in its header is not a chain of certificates");
        }
    }

    private boolean holds(String algorithm, PublicKey key, String[] parts, byte[] signed) throws Refused {
        try {
            Signature check = Signature.getInstance(algorithm);
            check.initVerify(key);
            check.update((parts[0] + '.' + parts[1]).getBytes(StandardCharsets.US_ASCII));
            return check.verify(signed);
        } catch (GeneralSecurityException e) {
            throw malformed("its certificate is not one for RSA, or the signature is not one");
        }
    }

    private Refused malformed(String why) {
        StatementError error = declared.malformed();
        return new Refused(new StatementError(
                error.statement(), error.property(), error.section(), error.message() + " (" + why + ")."));
    }
}
