package dev.regie.core.lrs.rest;

import dev.regie.core.lrs.StatementError;
import dev.regie.core.lrs.StoreResult;
import dev.regie.core.lrs.XapiVersion;
import dev.regie.core.lrs.internal.Parameters;
import dev.regie.core.shared.DatabaseOutage;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request cannot be answered as it was meant; it becomes the status and body that the specification asks for. */
final class XapiProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final @Nullable Integer statement;
    private final String property;
    private final String section;

    XapiProblem(int status, String message, String property, String section) {
        this(status, message, null, property, section);
    }

    private XapiProblem(int status, String message, @Nullable Integer statement, String property, String section) {
        super(message, null, false, false);
        this.status = status;
        this.statement = statement;
        this.property = property;
        this.section = section;
    }

    static XapiProblem of(Parameters.Wrong wrong) {
        return of(400, wrong.error());
    }

    static XapiProblem of(int status, StatementError error) {
        return new XapiProblem(status, error.message(), error.property(), error.section());
    }

    /** The database cannot be reached; it usually can again in a moment. */
    static XapiProblem outage() {
        return new XapiProblem(503, "The store cannot be reached at the moment; try again.", "", "");
    }

    /** Something is wrong with one of the statements. */
    static XapiProblem ofStatement(int status, StatementError error) {
        return new XapiProblem(
                status,
                "Statement " + error.statement() + ": " + error.message(),
                error.statement(),
                error.property(),
                error.section());
    }

    static XapiProblem of(StoreResult.Conflict conflict, XapiVersion version) {
        return new XapiProblem(
                409,
                "Statement " + conflict.statement() + ": another statement has the id " + conflict.id() + '.',
                conflict.statement(),
                "id",
                Parameters.requestSection(version));
    }

    int status() {
        return status;
    }

    /** What the answer says beside its body. */
    Map<String, String> headers() {
        return switch (status) {
            case 503 -> Map.of("Retry-After", DatabaseOutage.RETRY_AFTER);
            case 401 -> Map.of("WWW-Authenticate", "Basic realm=\"xAPI\", charset=\"UTF-8\"");
            default -> Map.of();
        };
    }

    /** {@code {error, statement, property, section}}. */
    String body() {
        return ErrorBody.of(getMessage() == null ? "" : getMessage(), statement, property, section);
    }
}
