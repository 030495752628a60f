package dev.regie.core.lrs.internal;

import dev.regie.core.lrs.StatementFolding;
import dev.regie.core.shared.Cursors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** A turn at the feed: the cursor moves in the transaction in which was folded, or neither happens. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class FoldingTurns {

    @Inject
    Cursors cursors;

    /** Makes the cursor if this installation has none yet. */
    public void prepare(StatementFolding folding) {
        cursors.create(folding.consumer());
    }

    /** Folds the next statements and says whether more may be waiting. */
    public boolean take(StatementFolding folding) {
        long from = cursors.claim(folding.consumer());
        long to = folding.foldBehind(from);
        if (to > from) {
            cursors.advance(folding.consumer(), to);
        }
        return to > from;
    }
}
