package dev.regie.core.lrs.internal;

import dev.regie.core.lrs.StatementFolding;
import dev.regie.core.shared.InstallationFixture;
import dev.regie.core.shared.JpaTestUnit;

/** Turns without a container; each is a transaction of the unit. */
public final class FoldingTurnsFixture {
    private FoldingTurnsFixture() {}

    @SuppressWarnings("UnnecessaryAssignment") // the container is what is missing here
    public static FoldingTurns in(JpaTestUnit unit) {
        FoldingTurns turns = new FoldingTurns() {
            @Override
            public void prepare(StatementFolding folding) {
                unit.run(() -> super.prepare(folding));
            }

            @Override
            public boolean take(StatementFolding folding) {
                return unit.call(() -> super.take(folding));
            }
        };
        turns.cursors = InstallationFixture.cursors(unit.dataSource());
        return turns;
    }
}
