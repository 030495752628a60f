package dev.regie.ui.demo;

import dev.regie.core.access.SystemWork;
import dev.regie.core.enrolment.ProgressService;
import dev.regie.core.shared.DatabaseReady;
import dev.regie.core.shared.Settings;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Logger;

/** Makes the demo organisation at the first start in demo mode, after the curriculum; never in production. */
@ApplicationScoped
public class DemoOrganisation {

    private static final Logger LOG = Logger.getLogger(DemoOrganisation.class.getName());

    /** How often to ask whether the statements are folded; each time waits a second at most. */
    private static final int PATIENCE = 10;

    @Inject
    Settings settings;

    @Inject
    SystemWork system;

    @Inject
    DemoSeeding seeding;

    @Inject
    ProgressService progress;

    void onDatabaseReady(@Observes @Priority(40) DatabaseReady ready) {
        if (settings.demo() && !settings.production()) {
            Optional<UUID> last = system.call(seeding::seed);
            last.ifPresent(this::awaitFolded);
        }
    }

    /** So that the first page that somebody opens has something to show. */
    private void awaitFolded(UUID registration) {
        for (int i = 0; i < PATIENCE; i++) {
            if (progress.awaitFolded(registration, Duration.ofSeconds(1))) {
                return;
            }
        }
        LOG.warning("The demo organisation's progress is not folded yet; pages will catch up");
    }
}
