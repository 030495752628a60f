package dev.regie.core.people.internal;

import dev.regie.core.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Which day it is for the organisation. */
@ApplicationScoped
public class Days {
    private Clock clock;
    private Settings settings;

    /** For the container's proxies alone. */
    @SuppressWarnings("NullAway.Init")
    protected Days() {}

    /** By this clock, where the organisation is. */
    @Inject
    public Days(Clock clock, Settings settings) {
        this.clock = clock;
        this.settings = settings;
    }

    /** Today. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(settings.timeZone()));
    }
}
