package dev.regie.core.lrs;

import dev.regie.core.lrs.internal.ActivityTable;
import dev.regie.core.lrs.internal.DefinitionFolding;
import dev.regie.core.shared.StorageFault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/**
 * The canonical definitions of activities (xAPI 1.0.3 Data 2.4.4.1 and Communication 2.5). They follow the feed; whoever reads
 * waits briefly until they have caught up with what is stored.
 */
@ApplicationScoped
public class ActivityService {
    /** After so long the definitions are answered as they are; only behind a flood of statements. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @Inject
    DataSource dataSource;

    @Inject
    StatementFollowers followers;

    @Inject
    DefinitionFolding folding;

    /** The activity with this id; one that nobody told of has no definition. */
    public Activity get(String iri) {
        return new Activity(iri, Optional.ofNullable(definitions(Set.of(iri)).get(iri)));
    }

    /** The definitions there are of these activities, each a JSON object; read in one go. */
    public Map<String, String> definitions(Collection<String> iris) {
        followers.catchUp(folding, PATIENCE);
        try (Connection connection = dataSource.getConnection()) {
            return ActivityTable.read(connection, iris);
        } catch (SQLException e) {
            throw new StorageFault("The activities could not be read", e);
        }
    }
}
