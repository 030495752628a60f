package dev.regie.core.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import javax.sql.DataSource;

/** The start of the application: settings checked, schema brought up to date, then everyone who waits for the database. */
@ApplicationScoped
public class StartUp {

    @Inject
    Settings settings;

    @Inject
    DataSource dataSource;

    @Inject
    Event<DatabaseReady> ready;

    private volatile boolean complete;

    void onStart(@Observes Startup startup) {
        settings.baseUrl(); // reading any of them checks them all
        Schema.migrate(dataSource);
        ready.fire(new DatabaseReady());
        complete = true;
    }

    /** Whether everything that runs at the start has run without a fault. */
    public boolean isComplete() {
        return complete;
    }
}
