package dev.regie.core.shared;

import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a database that cannot be reached, or that let go of us, from one that did not like what it was asked. Pure. */
public final class DatabaseOutage {
    /** What {@code Retry-After} says meanwhile, in seconds. */
    public static final String RETRY_AFTER = "5";

    /** What programs are told. */
    public static final String SENTENCE = "The data cannot be reached at the moment; try again.";

    /** PostgreSQL: shutting down, crashed, starting, out of connections. H2: connection or database closed. */
    private static final Set<String> STATES =
            Set.of("57P01", "57P02", "57P03", "57P05", "53300", "90067", "90098", "90121", "90135");
    /** Connection exceptions and transactions that were rolled back for others' sake, in every database. */
    private static final Set<String> CLASSES = Set.of("08", "40");
    /** Liberty's own, which we cannot name: no connection within its time. */
    private static final Set<String> NAMES = Set.of(
            "com.ibm.websphere.ce.cm.ConnectionWaitTimeoutException",
            "com.ibm.websphere.ce.cm.StaleConnectionException",
            "jakarta.resource.spi.ResourceAllocationException");

    private DatabaseOutage() {}

    /**
     * Whether a fault, or one behind it, means that the same request may do well in a while. A transaction that was rolled back counts,
     * unless the database refused what it held or somebody else had changed the same.
     */
    public static boolean isBehind(Throwable fault) {
        boolean lost = false;
        boolean forAReason = false;
        Set<Throwable> seen = new HashSet<>();
        for (@Nullable Throwable each = fault; each != null && seen.add(each); each = each.getCause()) {
            if (NAMES.contains(each.getClass().getName()) || (each instanceof SQLException sql && isOutage(sql))) {
                return true;
            }
            lost |= each instanceof RollbackException || each instanceof SystemException;
            forAReason |= each instanceof SQLException || each instanceof OptimisticLockException;
        }
        return lost && !forAReason;
    }

    private static boolean isOutage(SQLException fault) {
        if (fault instanceof SQLTransientConnectionException
                || fault instanceof SQLNonTransientConnectionException
                || fault instanceof SQLRecoverableException) {
            return true;
        }
        String state = fault.getSQLState();
        return state != null
                && (STATES.contains(state) || (state.length() == 5 && CLASSES.contains(state.substring(0, 2))));
    }
}
