package dev.regie.core.lrs.internal;

import dev.regie.core.lrs.StatementRequest;
import dev.regie.core.lrs.StoreResult;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request that has been read and checked as far as that goes without the database. */
public final class Prepared {
    private final List<ParsedStatement> statements;
    private final StatementRequest request;
    private final StoreResult.@Nullable Invalid refusal;

    Prepared(StatementRequest request, List<ParsedStatement> statements) {
        this.request = request;
        this.statements = statements;
        this.refusal = null;
    }

    Prepared(StatementRequest request, StoreResult.Invalid refusal) {
        this.request = request;
        this.statements = List.of();
        this.refusal = refusal;
    }

    /** Why it cannot be stored, if something is wrong with it. */
    public Optional<StoreResult> refusal() {
        return Optional.ofNullable(refusal);
    }

    List<ParsedStatement> statements() {
        return statements;
    }

    StatementRequest request() {
        return request;
    }
}
