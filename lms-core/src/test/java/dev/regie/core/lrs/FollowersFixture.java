package dev.regie.core.lrs;

import dev.regie.core.access.SystemWork;
import dev.regie.core.lrs.internal.FoldingTurnsFixture;
import dev.regie.core.shared.InstallationFixture;
import dev.regie.core.shared.JpaTestUnit;
import java.util.function.Supplier;

/** Followers without a container: nothing follows until it is told to. */
public final class FollowersFixture {
    private FollowersFixture() {}

    @SuppressWarnings("UnnecessaryAssignment") // the container is what is missing here
    public static StatementFollowers in(JpaTestUnit unit, StatementFeed feed) {
        StatementFollowers followers = new StatementFollowers();
        followers.cursors = InstallationFixture.cursors(unit.dataSource());
        followers.feed = feed;
        followers.turns = FoldingTurnsFixture.in(unit);
        followers.system = new SystemWork() {
            @Override
            public <T> T call(Supplier<T> work) {
                return work.get();
            }
        };
        return followers;
    }
}
