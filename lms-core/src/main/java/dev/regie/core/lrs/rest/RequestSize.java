package dev.regie.core.lrs.rest;

import dev.regie.core.lrs.RequestLimits;
import dev.regie.core.lrs.XapiVersion;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;

/** Refuses what is too long before anything else is looked at. */
final class RequestSize {
    private RequestSize() {}

    static void check(HttpServletRequest request, RequestLimits limits, XapiVersion version) {
        String query = request.getQueryString();
        if (query != null && query.length() > limits.queryBytes()) {
            throw new XapiProblem(
                    414,
                    "The query of the address is longer than " + limits.queryBytes() + " bytes."
                            + (version == XapiVersion.V1_0 ? " Send its parameters as a form (section 1.3)." : ""),
                    "",
                    XapiSection.ERRORS.in(version));
        }
        if (headers(request) > limits.headerBytes()) {
            throw new XapiProblem(
                    431,
                    "The headers are longer than " + limits.headerBytes() + " bytes together.",
                    "",
                    XapiSection.ERRORS.in(version));
        }
    }

    private static long headers(HttpServletRequest request) {
        return Collections.list(request.getHeaderNames()).stream()
                .mapToLong(name -> Collections.list(request.getHeaders(name)).stream()
                        .mapToLong(text -> (long) name.length() + text.length())
                        .sum())
                .sum();
    }
}
