package dev.regie.core.catalogue;

import dev.regie.core.access.Caller;
import dev.regie.core.access.CurrentUser;
import dev.regie.core.catalogue.internal.CourseListings;
import dev.regie.core.catalogue.internal.CourseVersions;
import dev.regie.core.catalogue.internal.ProgrammeVersions;
import dev.regie.core.shared.ChangeFeed;
import dev.regie.core.shared.FeedFixtures;
import dev.regie.core.shared.JpaTestUnit;
import dev.regie.core.shared.Settings;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** The real catalogue without a container. Publish inside {@link JpaTestUnit#call}. */
public final class CatalogueFixture {
    /** What the catalogue's clock says. */
    public static final Instant NOW = Instant.parse("2027-01-11T09:00:00.123456Z");

    private CatalogueFixture() {}

    /** The catalogue in that database, used by Regie itself. */
    public static Catalogue on(JpaTestUnit unit) {
        CurrentUser system = new CurrentUser();
        system.become(Caller.Regie::new);
        return on(unit, system, FeedFixtures.changeFeed(unit.dataSource(), Clock.fixed(NOW, ZoneOffset.UTC)));
    }

    /** The catalogue in that database, used by that caller. */
    public static Catalogue on(JpaTestUnit unit, CurrentUser user, ChangeFeed changes) {
        return new Catalogue(
                new CourseVersions(unit.entityManager()),
                new CourseListings(unit.entityManager()),
                new ProgrammeVersions(unit.entityManager()),
                changes,
                user,
                Settings.from(Map.of("REGIE_DATA_DIR", "target")),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
