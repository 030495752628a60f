package dev.regie.core.lrs.rest;

import dev.regie.core.lrs.StatementError;
import dev.regie.core.lrs.internal.Parameters;

/** A request cannot be answered as it was meant; it becomes the status and body that the specification asks for. */
final class XapiProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String property;
    private final String section;

    XapiProblem(int status, String message, String property, String section) {
        super(message, null, false, false);
        this.status = status;
        this.property = property;
        this.section = section;
    }

    static XapiProblem of(Parameters.Wrong wrong) {
        return of(400, wrong.error());
    }

    static XapiProblem of(int status, StatementError error) {
        return new XapiProblem(status, error.message(), error.property(), error.section());
    }

    int status() {
        return status;
    }

    /** {@code {error, property, section}}. */
    String body() {
        return ErrorBody.of(getMessage() == null ? "" : getMessage(), property, section);
    }
}
