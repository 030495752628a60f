package dev.regie.core.enrolment;

import dev.regie.core.access.AccountService;
import dev.regie.core.access.CurrentUser;
import dev.regie.core.lrs.AgentKey;
import dev.regie.core.lrs.StatementPage;
import dev.regie.core.lrs.StatementQuery;
import dev.regie.core.lrs.StatementService;
import dev.regie.core.lrs.StoredStatement;
import dev.regie.core.shared.Installation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the record holds of whoever is signed in. There is no method that takes a person. */
@ApplicationScoped
public class OwnRecord {

    @Inject
    CurrentUser current;

    @Inject
    AccountService accounts;

    @Inject
    Installation installation;

    @Inject
    StatementService statements;

    /**
     * The newest own statements.
     *
     * @param behind the position that the page starts behind; empty for the newest
     */
    public StatementPage newest(Optional<Long> behind, int limit) {
        StatementQuery query = query(limit, false);
        return statements.query(behind.map(query::behind).orElse(query));
    }

    /** Every own statement, oldest first. */
    public List<StoredStatement> all() {
        List<StoredStatement> all = new ArrayList<>();
        @Nullable StatementQuery next = query(StatementQuery.MAX_LIMIT, true);
        while (next != null) {
            StatementPage page = statements.query(next);
            all.addAll(page.statements());
            next = page.next();
        }
        return all;
    }

    private StatementQuery query(int limit, boolean ascending) {
        AgentKey me = AgentKey.account(
                installation.iriBase(), accounts.actorName(current.require().id()));
        return new StatementQuery(me, null, null, null, false, false, null, null, null, limit, ascending, null);
    }
}
