package dev.regie.core.shared;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.time.Clock;
import javax.sql.DataSource;

/** Feeds without a container. */
public final class FeedFixtures {
    private FeedFixtures() {}

    /** A change feed in that database that wakes nobody. */
    @SuppressWarnings({"unchecked", "UnnecessaryAssignment"}) // the container is what is missing here
    public static ChangeFeed changeFeed(DataSource dataSource, Clock clock) {
        ChangeFeed feed = new ChangeFeed();
        feed.dataSource = dataSource;
        feed.clock = clock;
        feed.appended = (Event<ChangesAppended>) Proxy.newProxyInstance(
                FeedFixtures.class.getClassLoader(), new Class<?>[] {Event.class}, (_, _, _) -> null);
        return feed;
    }
}
