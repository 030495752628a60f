package dev.regie.ui.demo;

import dev.regie.core.access.SystemWork;
import dev.regie.core.enrolment.ProgressService;
import dev.regie.core.shared.DatabaseReady;
import dev.regie.core.shared.Settings;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Makes the demo organisation at the first start in demo mode, after the curriculum; never in production. */
@ApplicationScoped
public class DemoOrganisation {

    private static final Logger LOG = Logger.getLogger(DemoOrganisation.class.getName());

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
            system.run(this::makeOnce);
        }
    }

    private void makeOnce() {
        long begun = System.nanoTime();
        if (seeding.seed()) {
            // The follower of the record does not run before the start is over, and the first page wants something to
            // show.
            progress.rebuildAll();
            LOG.log(Level.INFO, "The demo organisation was made in {0} ms", (System.nanoTime() - begun) / 1_000_000);
        }
    }
}
