package dev.regie.core.lrs.internal;

import dev.regie.core.shared.StorageFault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;

/**
 * Up to when everything that was or will be stored can be found. While statements arrive that is the newest of them, since a later one is
 * always stored after it. When none has arrived for a moment it is now, if nobody is storing; the promise is written down so that all
 * nodes keep it.
 */
@ApplicationScoped
public class Promises {
    private static final Duration MOMENT = Duration.ofMillis(30);
    /** One node writes a promise no more often than this. */
    private static final Duration PAUSE = Duration.ofMillis(100);

    @Inject
    DataSource dataSource;

    @Inject
    Clock clock;

    private volatile Instant made = Instant.EPOCH;

    /** @param newest when the newest statement was stored */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Instant consistentThrough(Instant newest) {
        Instant now = Timestamps.toMicroseconds(clock.instant());
        if (newest.isBefore(now.minus(MOMENT)) && made.isBefore(now.minus(PAUSE))) {
            try (Connection connection = dataSource.getConnection()) {
                if (PromiseTable.promise(connection, now)) {
                    made = now;
                }
            } catch (SQLException e) {
                throw new StorageFault("The feed of statements could not be asked", e);
            }
        }
        return made.isAfter(newest) ? made : newest;
    }
}
