package dev.regie.core.lrs.rest;

import dev.regie.core.lrs.XapiVersion;
import dev.regie.core.lrs.internal.Parameters;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the filter found out about a request, and its parameters and body. */
final class XapiRequest {
    static final String CALLER = "regie.xapi.caller";
    static final String VERSION = "regie.xapi.version";
    static final String CONTENT_TYPE = "regie.xapi.content-type";
    static final String ACCEPT = "regie.xapi.accept";
    /** The content type of the answer, to the letter. */
    static final String ANSWER_TYPE = "regie.xapi.answer-type";

    private final HttpServletRequest request;
    private final QueryString query;

    XapiRequest(HttpServletRequest request) {
        this.request = request;
        try {
            this.query = QueryString.parse(request.getQueryString());
        } catch (IllegalArgumentException malformed) {
            throw new XapiProblem(
                    400, "The address holds a malformed escape.", "", Parameters.requestSection(version(request)));
        }
    }

    XapiCaller caller() {
        if (request.getAttribute(CALLER) instanceof XapiCaller caller) {
            return caller;
        }
        throw new IllegalStateException("The xAPI filter did not run");
    }

    XapiVersion version() {
        return version(request);
    }

    static XapiVersion version(@Nullable HttpServletRequest request) {
        return request != null && request.getAttribute(VERSION) instanceof XapiVersion version
                ? version
                : XapiVersion.V1_0;
    }

    /** What the client accepts, which JAX-RS does not see. */
    static @Nullable String accept(@Nullable HttpServletRequest request) {
        return request != null && request.getAttribute(ACCEPT) instanceof String accept ? accept : null;
    }

    /** The content type as it was sent; empty if there was none. */
    String contentType() {
        return request.getAttribute(CONTENT_TYPE) instanceof String type ? type : "";
    }

    /** The content type without its parameters, in lower case. */
    String mediaType() {
        return mediaType(contentType());
    }

    static String mediaType(String contentType) {
        return contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    void answerType(String contentType) {
        request.setAttribute(ANSWER_TYPE, contentType);
    }

    QueryString query() {
        return query;
    }

    /** Refuses parameters the resource does not know, in any case, and those that are given twice. */
    Set<String> parameters(Set<String> known) {
        return parameters(known, Parameters.requestSection(version()));
    }

    /** The same for a resource that this section is about. */
    Set<String> parameters(Set<String> known, String section) {
        query.parameters().forEach((name, texts) -> {
            if (!known.contains(name)) {
                throw problem(Parameters.wrong(name, "is not known here", section));
            }
            if (texts.size() > 1) {
                throw problem(Parameters.wrong(name, "appears twice", section));
            }
        });
        return query.parameters().keySet();
    }

    Optional<String> parameter(String name) {
        return Optional.ofNullable(query.parameters().get(name)).map(List::getFirst);
    }

    String required(String name) {
        return required(name, Parameters.requestSection(version()));
    }

    /** The same for a resource that this section is about. */
    String required(String name, String section) {
        return parameter(name).orElseThrow(() -> problem(Parameters.wrong(name, "is missing", section)));
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(request.getHeader(name));
    }

    /** This address with one parameter set, relative to the host. */
    String more(String name, String text) {
        return request.getRequestURI() + '?' + query.with(name, text);
    }

    String method() {
        return request.getMethod();
    }

    /** The body as it arrives. */
    InputStream stream() throws IOException {
        return request.getInputStream();
    }

    /** The body, if it is no larger than that. */
    byte[] body(int limit) {
        try {
            InputStream stream = request.getInputStream();
            byte[] bytes = request.getContentLengthLong() > limit ? new byte[0] : stream.readNBytes(limit + 1);
            if (request.getContentLengthLong() > limit || bytes.length > limit) {
                throw new XapiProblem(
                        413, "The body is larger than " + limit + " bytes.", "", Parameters.sizeSection(version()));
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The body as text; all text in xAPI is UTF-8. */
    String text(int limit) {
        return text(body(limit));
    }

    /** These bytes as text. */
    String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new XapiProblem(400, "The body is not UTF-8.", "", "xAPI 1.0.3 Communication 1.4");
        }
    }

    private static XapiProblem problem(Parameters.Wrong wrong) {
        return XapiProblem.of(wrong);
    }
}
