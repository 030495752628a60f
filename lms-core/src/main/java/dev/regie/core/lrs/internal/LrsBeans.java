package dev.regie.core.lrs.internal;

import dev.regie.core.lrs.RequestLimits;
import dev.regie.core.shared.Settings;
import dev.regie.core.shared.XapiSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Gives the store's beans what has no container of its own. */
@ApplicationScoped
public class LrsBeans {
    private static final int MEGABYTE = 1_000_000;

    @Produces
    @Singleton
    RequestLimits limits(Settings settings) {
        XapiSettings xapi = settings.xapi();
        int body = xapi.bodyMegabytes() * MEGABYTE;
        return new RequestLimits(
                body,
                body,
                (long) xapi.requestMegabytes() * MEGABYTE,
                xapi.batch(),
                xapi.depth(),
                xapi.attachments(),
                xapi.headerBytes(),
                xapi.queryBytes());
    }

    @Produces
    @Singleton
    JdbcStatements statements(RequestLimits limits, Clock clock) {
        return new JdbcStatements(limits, clock);
    }
}
