package dev.regie.core.lrs;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of statements.
 *
 * @param statements in the order the query asks for
 * @param next the query for the page after this one; none on the last page
 */
public record StatementPage(
        List<StoredStatement> statements, @Nullable StatementQuery next) {}
