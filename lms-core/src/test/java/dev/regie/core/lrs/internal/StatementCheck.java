package dev.regie.core.lrs.internal;

import dev.regie.core.lrs.RawStatement;
import dev.regie.core.lrs.RequestLimits;
import dev.regie.core.lrs.StatementError;
import dev.regie.core.lrs.XapiVersion;
import java.util.Optional;

/** Checks one statement and stores nothing. */
public final class StatementCheck {
    private static final StatementReader READER = new StatementReader(RequestLimits.DEFAULT);

    private StatementCheck() {}

    /** What is wrong with it, if something is. */
    public static Optional<StatementError> check(String json, XapiVersion version) {
        try {
            READER.readOne(new RawStatement(json, version), 0);
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(refused.error());
        }
    }
}
