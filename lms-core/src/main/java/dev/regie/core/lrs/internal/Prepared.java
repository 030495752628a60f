package dev.regie.core.lrs.internal;

import dev.regie.core.lrs.StatementRequest;
import dev.regie.core.lrs.StoreResult;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A request that has been read and checked as far as that goes without the database. */
public final class Prepared {
    private final List<ParsedStatement> statements;
    private final StatementRequest request;
    private final Set<UUID> ids;
    private final StoreResult.@Nullable Invalid refusal;

    Prepared(StatementRequest request, List<ParsedStatement> statements) {
        this.request = request;
        this.statements = statements;
        this.refusal = null;
        this.ids = statements.stream()
                .map(ParsedStatement::id)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    Prepared(StatementRequest request, StoreResult.Invalid refusal) {
        this.request = request;
        this.statements = List.of();
        this.refusal = refusal;
        this.ids = Set.of();
    }

    /** What can be said of it without the database: that something is wrong with it, or that it is empty. */
    public Optional<StoreResult> answer() {
        return statements.isEmpty() && refusal == null
                ? Optional.of(StoreResult.Stored.NOTHING)
                : Optional.ofNullable(refusal);
    }

    /** How many statements it holds. */
    public int size() {
        return statements.size();
    }

    /** The ids that the request gives to its statements. */
    public Set<UUID> ids() {
        return ids;
    }

    /** Whether the data of attachments came along, which can take long to store. */
    public boolean hasData() {
        return !request.data().isEmpty();
    }

    List<ParsedStatement> statements() {
        return statements;
    }

    StatementRequest request() {
        return request;
    }
}
