package dev.regie.core.lrs;

import dev.regie.core.lrs.internal.GroupCommit;
import dev.regie.core.lrs.internal.JdbcStatements;
import dev.regie.core.lrs.internal.Prepared;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Takes in what clients send. Each request is stored whole or not at all; requests that would wait for one another at the lock of the
 * positions share a transaction, and with it one write to the disk. See {@code docs/adr/0025-group-commit.md}.
 */
@ApplicationScoped
public class StatementIntake implements GroupCommit.Work<Prepared, StoreResult> {
    /** The most statements in a transaction that requests share. */
    private static final int MOST = 1_000;

    @Inject
    JdbcStatements statements;

    @Inject
    StatementService service;

    private final GroupCommit<Prepared, StoreResult> commits = new GroupCommit<>(this);

    /**
     * Stores what a request holds: all of it or nothing. The same id with the same statement (by the specification's comparison) is
     * passed over silently, so a repeated request never doubles anything. Not to be called within a transaction: it is not that one which
     * is committed.
     */
    @Transactional(TxType.NEVER)
    public StoreResult store(StatementRequest request) {
        Prepared prepared = statements.prepare(request);
        Optional<StoreResult> answer = prepared.answer();
        return answer.isPresent() ? answer.get() : commits.take(prepared);
    }

    @Override
    public boolean fits(List<Prepared> together, Prepared another) {
        return !another.hasData()
                && another.size() + together.stream().mapToInt(Prepared::size).sum() <= MOST
                && together.stream().allMatch(one -> !one.hasData() && Collections.disjoint(one.ids(), another.ids()));
    }

    @Override
    public List<StoreResult> take(List<Prepared> together) {
        return service.storeTogether(together);
    }

    /** The data was refused (SQLSTATE 22) or a constraint was broken (23); anything else concerns all. */
    @Override
    public boolean isOfOne(RuntimeException fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused
                    && refused.getSQLState() != null
                    && refused.getSQLState().matches("2[23].*")) {
                return true;
            }
        }
        return false;
    }
}
