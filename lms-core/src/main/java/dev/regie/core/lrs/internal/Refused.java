package dev.regie.core.lrs.internal;

import dev.regie.core.lrs.StatementError;

/** A request breaks the specification; caught where the request enters the store. It carries no stack. */
final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient StatementError error;

    Refused(StatementError error) {
        super(error.message(), null, false, false);
        this.error = error;
    }

    StatementError error() {
        return error;
    }
}
