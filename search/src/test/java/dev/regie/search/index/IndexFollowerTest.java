package dev.regie.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.regie.core.access.AccessDenied;
import dev.regie.core.access.Caller;
import dev.regie.core.access.CurrentUser;
import dev.regie.core.access.MovingClock;
import dev.regie.core.access.Role;
import dev.regie.core.access.SignedInPerson;
import dev.regie.core.access.SystemWork;
import dev.regie.core.catalogue.Catalogue;
import dev.regie.core.catalogue.CatalogueFixture;
import dev.regie.core.catalogue.Publication;
import dev.regie.core.catalogue.content.CourseFixtures;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.shared.ChangeFeed;
import dev.regie.core.shared.FeedFixtures;
import dev.regie.core.shared.JpaTestUnit;
import dev.regie.core.shared.PersonId;
import dev.regie.core.shared.Settings;
import dev.regie.core.shared.TestDatabases;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@SuppressWarnings("UnnecessaryAssignment") // the container is what is missing here
class IndexFollowerTest {

    private static final Instant MORNING = Instant.parse("2027-01-11T09:00:00Z");
    private static final Instant NOON = Instant.parse("2027-01-11T12:00:00Z");

    private final MovingClock clock = new MovingClock(MORNING);
    private final CurrentUser current = new CurrentUser();

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void aRebuildThatIsAskedForOnOneNodeIsDoneOnceOnEach(TestDatabases engine) throws IOException {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            Catalogue catalogue = CatalogueFixture.on(unit);
            unit.call(() ->
                    catalogue.publish(CourseFixtures.course(new CourseKey("listening")), Publication.SUBSTANTIVE));
            IndexFollower one = node(unit, "one");
            IndexFollower other = node(unit, "other");
            catchUp(one);
            catchUp(other);
            be(Role.ADMIN);

            clock.advance(Duration.between(MORNING, NOON));
            IndexCare care = care(unit, one);
            unit.run(care::rebuild);
            catchUp(one);
            catchUp(other);

            assertThat(built(one)).isEqualTo(NOON);
            assertThat(built(other)).isEqualTo(NOON);
            assertThat(care.state().versions()).isEqualTo(1);

            clock.advance(Duration.ofHours(1));
            catchUp(one);
            assertThat(built(one)).isEqualTo(NOON);
            one.close();
            other.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aNodeThatWasDownRebuildsWhenItIsBack(TestDatabases engine) throws IOException {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            IndexFollower down = node(unit, "one");
            catchUp(down);
            down.close();
            be(Role.ADMIN);
            IndexCare care = care(unit, down);
            unit.run(care::rebuild);

            clock.advance(Duration.between(MORNING, NOON));
            IndexFollower back = node(unit, "one");
            catchUp(back);

            assertThat(built(back)).isEqualTo(NOON);
            back.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void onlyAnAdminCanAskForIt(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            be(Role.TRAINER);
            IndexCare care = care(unit, new IndexFollower());
            assertThatThrownBy(() -> unit.run(care::rebuild)).isInstanceOf(AccessDenied.class);
        }
    }

    private static Instant built(IndexFollower node) {
        return node.index().flatMap(SearchIndex::built).orElseThrow();
    }

    private static void catchUp(IndexFollower node) throws IOException {
        while (node.takeOne()) {
            // there may be more
        }
    }

    private IndexFollower node(JpaTestUnit unit, String name) {
        IndexFollower node = new IndexFollower();
        node.settings =
                Settings.from(Map.of("REGIE_DATA_DIR", folder.resolve(name).toString()));
        node.catalogue = CatalogueFixture.on(unit);
        node.changes = feed(unit);
        node.clock = clock;
        node.system = new SystemWork() {
            @Override
            public <T> T call(Supplier<T> work) {
                return unit.call(work);
            }
        };
        return node;
    }

    private IndexCare care(JpaTestUnit unit, IndexFollower node) {
        IndexCare care = new IndexCare();
        care.current = current;
        care.follower = node;
        care.changes = feed(unit);
        return care;
    }

    private ChangeFeed feed(JpaTestUnit unit) {
        return FeedFixtures.changeFeed(unit.dataSource(), clock);
    }

    private void be(Role role) {
        current.become(() -> new Caller.Somebody(new SignedInPerson(PersonId.random(), Set.of(role))));
    }
}
