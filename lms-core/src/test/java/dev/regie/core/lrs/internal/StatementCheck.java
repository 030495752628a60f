package dev.regie.core.lrs.internal;

import dev.regie.core.lrs.Authority;
import dev.regie.core.lrs.RawStatement;
import dev.regie.core.lrs.RequestLimits;
import dev.regie.core.lrs.Sender;
import dev.regie.core.lrs.StatementError;
import dev.regie.core.lrs.StatementRequest;
import dev.regie.core.lrs.XapiVersion;
import java.util.List;
import java.util.Optional;

/** Checks one statement and stores nothing. */
public final class StatementCheck {
    private static final StatementReader READER = new StatementReader(RequestLimits.DEFAULT);

    private StatementCheck() {}

    /** What is wrong with it, if something is. */
    public static Optional<StatementError> check(String json, XapiVersion version) {
        try {
            StatementRequest request = new StatementRequest(
                    json, version, Optional.empty(), Sender.of(new Authority.Client("key")), List.of());
            new RequestCheck(request).check(List.of(READER.readOne(new RawStatement(json, version), 0)));
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(refused.error());
        }
    }

    /** What is wrong with a request as a whole, if something is. */
    public static Optional<StatementError> check(StatementRequest request) {
        try {
            new RequestCheck(request).check(READER.readBody(request.body(), request.version()));
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(refused.error());
        }
    }
}
