package dev.regie.core.lrs.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request of which JAX-RS sees neither the content type nor what is accepted. A malformed one would make the server answer
 * with a page of its own, and the content type of a document is stored to the letter; the resources read it from
 * {@link XapiRequest}.
 */
final class CalmRequest extends HttpServletRequestWrapper {
    private static final String BYTES = "application/octet-stream";
    private static final Set<String> HIDDEN = Set.of("content-type", "accept", "accept-charset");

    CalmRequest(HttpServletRequest request) {
        super(request);
        request.setAttribute(XapiRequest.CONTENT_TYPE, request.getHeader("Content-Type"));
        request.setAttribute(XapiRequest.ACCEPT, request.getHeader("Accept"));
    }

    @Override
    public @Nullable String getContentType() {
        return super.getContentType() == null ? null : BYTES;
    }

    @Override
    public @Nullable String getHeader(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "content-type" -> super.getHeader(name) == null ? null : BYTES;
            case "accept", "accept-charset" -> null;
            default -> super.getHeader(name);
        };
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        if (!HIDDEN.contains(name.toLowerCase(Locale.ROOT))) {
            return super.getHeaders(name);
        }
        String replaced = getHeader(name);
        return replaced == null ? Collections.emptyEnumeration() : Collections.enumeration(List.of(replaced));
    }
}
