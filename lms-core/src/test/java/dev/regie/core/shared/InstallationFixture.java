package dev.regie.core.shared;

import java.util.Map;
import javax.sql.DataSource;

/** An installation without a container. */
@SuppressWarnings("UnnecessaryAssignment") // the container is what is missing here
public final class InstallationFixture {
    private InstallationFixture() {}

    /** The installation in that database, with an IRI that is the same in every test. */
    public static Installation installation(DataSource dataSource) {
        Installation installation = new Installation();
        installation.dataSource = dataSource;
        installation.settings = Settings.from(
                Map.of("REGIE_DATA_DIR", "target", "REGIE_IRI_BASE", "https://regie.dev/installations/test"));
        return installation;
    }

    /** The cursors in that database. */
    public static Cursors cursors(DataSource dataSource) {
        Cursors cursors = new Cursors();
        cursors.dataSource = dataSource;
        return cursors;
    }
}
