package dev.regie.core.people.internal;

import dev.regie.core.shared.DatabaseReady;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Gives teams that are older than the column the text by which they are found. */
@ApplicationScoped
public class TeamSearchText {
    @Inject
    Teams teams;

    @Transactional
    void onDatabaseReady(@Observes @Priority(25) DatabaseReady ready) {
        teams.withoutSearchText().forEach(StoredTeam::fold);
    }
}
