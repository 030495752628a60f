package dev.regie.core.lrs.rest;

import dev.regie.core.lrs.XapiVersion;
import java.util.Optional;

/**
 * Which version of the specification a request speaks (xAPI 1.0.3 Communication 3.3): any patch of 1.0 or 2.0.
 *
 * @param assumed the version of a request that does not say
 * @param required whether such a request is refused all the same
 */
record SpokenVersion(XapiVersion assumed, boolean required) {
    static final String HEADER = "X-Experience-API-Version";

    /** The version to answer in, whatever becomes of the request. */
    XapiVersion ofAnswer(Optional<String> header) {
        return header.map(String::strip).flatMap(XapiVersion::parse).orElse(assumed);
    }

    /** The version whose rules hold; a problem if there is none. */
    XapiVersion ofRequest(Optional<String> header) {
        if (header.isEmpty() && !required) {
            return assumed;
        }
        return header.map(String::strip).flatMap(XapiVersion::parse).orElseThrow(() -> wrong(header));
    }

    private XapiProblem wrong(Optional<String> header) {
        String message = header.map(text -> "This version of xAPI is not spoken here; 1.0.x and 2.0.x are: " + text)
                .orElse("The header " + HEADER + " is missing; 1.0.x and 2.0.x are spoken here.");
        return new XapiProblem(400, message, HEADER, XapiSection.VERSIONS.in(assumed));
    }
}
