package dev.regie.core.lrs.internal;

import dev.regie.core.lrs.RequestLimits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Gives the store's beans what has no container of its own. */
@ApplicationScoped
public class LrsBeans {
    @Produces
    @Singleton
    RequestLimits limits() {
        return RequestLimits.DEFAULT;
    }

    @Produces
    @Singleton
    JdbcStatements statements(RequestLimits limits, Clock clock) {
        return new JdbcStatements(limits, clock);
    }
}
