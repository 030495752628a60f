package dev.regie.core.people.internal;

import dev.regie.core.people.FirstAdmin;
import dev.regie.core.shared.DatabaseReady;
import dev.regie.core.shared.Settings;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Prints the link for the first admin where the operator, and the start script, will see it. Never in an installation with demo people. */
@ApplicationScoped
public class FirstAdminAnnouncement {
    /** What the line begins with; the start script looks for it. */
    public static final String PREFIX = "REGIE-FIRST-ADMIN ";

    private FirstAdmin firstAdmin;
    private Settings settings;

    /** For the container's proxies alone. */
    @SuppressWarnings("NullAway.Init")
    protected FirstAdminAnnouncement() {}

    @Inject
    FirstAdminAnnouncement(FirstAdmin firstAdmin, Settings settings) {
        this.firstAdmin = firstAdmin;
        this.settings = settings;
    }

    @SuppressWarnings("SystemOut") // the console is where the operator looks; the token must not stay in a log file
    void onDatabaseReady(@Observes @Priority(60) DatabaseReady ready) {
        if (!settings.demo()) {
            firstAdmin.newLink().ifPresent(link -> System.out.println(PREFIX + link));
        }
    }
}
