package dev.regie.core.lrs.internal;

import java.sql.Connection;
import java.sql.SQLException;

/** Definitions without a follower. */
public final class FoldedDefinitions {
    private FoldedDefinitions() {}

    /** Folds everything once more from the beginning, which changes nothing the second time. */
    public static void fold(Connection connection) throws SQLException {
        long from = 0;
        long to = DefinitionFolding.foldBehind(connection, from);
        while (to > from) {
            from = to;
            to = DefinitionFolding.foldBehind(connection, from);
        }
    }
}
