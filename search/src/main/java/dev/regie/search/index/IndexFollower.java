package dev.regie.search.index;

import dev.regie.core.access.SystemWork;
import dev.regie.core.catalogue.Catalogue;
import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.catalogue.CourseVersionId;
import dev.regie.core.shared.Change;
import dev.regie.core.shared.ChangeFeed;
import dev.regie.core.shared.ChangeKind;
import dev.regie.core.shared.ChangesAppended;
import dev.regie.core.shared.DatabaseReady;
import dev.regie.core.shared.FeedFollower;
import dev.regie.core.shared.Settings;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps this node's index true: opens it at the start, builds it anew when it is missing, broken, of another form or of another analysis, and
 * follows the change feed. A publish is found within a second. That an admin had it built anew stands in the feed too, so that all nodes do.
 */
@ApplicationScoped
public class IndexFollower {

    private static final Logger LOG = Logger.getLogger(IndexFollower.class.getName());
    private static final int BITE = 100;

    @Inject
    Settings settings;

    @Inject
    Catalogue catalogue;

    @Inject
    ChangeFeed changes;

    @Inject
    SystemWork system;

    @Inject
    Clock clock;

    @Resource
    ManagedThreadFactory threads;

    private final FeedFollower follower = new FeedFollower("The search index", Duration.ofSeconds(2), this::takeOne);
    private volatile @Nullable SearchIndex index;
    private volatile boolean stale;
    private volatile @Nullable Building building;
    private volatile boolean failed;
    private long position;

    void onDatabaseReady(@Observes @Priority(50) DatabaseReady ready) {
        follower.start(threads);
    }

    void onChange(@Observes(during = TransactionPhase.AFTER_SUCCESS) ChangesAppended appended) {
        follower.wake();
    }

    /** The index, once it is filled. */
    public Optional<SearchIndex> index() {
        return Optional.ofNullable(index);
    }

    /** How far a rebuild is. */
    public record Building(int done, int of) {}

    /** The rebuild that is under way, or waits for its turn. */
    public Optional<Building> building() {
        Building now = building;
        return now == null && stale ? Optional.of(new Building(0, 0)) : Optional.ofNullable(now);
    }

    /** Whether the last rebuild came to nothing; it is tried again by itself. */
    public boolean hasFailed() {
        return failed;
    }

    /** Opens or builds the index, or takes the next changes in; says whether more may be waiting. */
    boolean takeOne() throws IOException {
        SearchIndex open = index;
        if (open == null) {
            return openOrRebuild();
        }
        if (stale) {
            rebuild();
            return true;
        }
        List<Change> bite = changes.after(position, BITE);
        if (bite.isEmpty()) {
            return false;
        }
        if (bite.stream().anyMatch(change -> change.kind() == ChangeKind.INDEX_REBUILD_ASKED)) {
            stale = true;
            return true;
        }
        long last = bite.getLast().position();
        try {
            open.put(published(bite));
            open.commit(last);
            position = last;
        } catch (IOException | IllegalStateException e) {
            LOG.log(Level.WARNING, "The search index cannot be written and is built anew", e);
            stale = true;
            return true;
        }
        return bite.size() == BITE;
    }

    private List<CourseVersion> published(List<Change> bite) {
        return system.call(() -> bite.stream()
                .filter(change -> change.kind() == ChangeKind.COURSE_PUBLISHED)
                .map(change -> catalogue.version(CourseVersionId.of(change.subject())))
                .flatMap(Optional::stream)
                .toList());
    }

    private boolean openOrRebuild() throws IOException {
        Optional<Path> newest = folders().newest();
        SearchIndex opened = null;
        try {
            if (newest.isPresent()) {
                opened = SearchIndex.open(newest.get());
                var known = opened.position();
                if (known.isPresent() && known.getAsLong() <= changes.head()) {
                    stale = !opened.isOfThisAnalysis();
                    position = known.getAsLong();
                    index = opened;
                    return true;
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "The search index cannot be read and is built anew: {0}", e.toString());
        }
        closeQuietly(opened);
        rebuild();
        return true;
    }

    /** Fills a new index while the old one, if there is one, goes on answering; then the new one takes its place. */
    private void rebuild() throws IOException {
        long head = changes.head();
        Path folder = folders().next();
        SearchIndex fresh = SearchIndex.create(folder, clock.instant());
        try {
            fill(fresh);
            fresh.commit(head);
        } catch (IOException | RuntimeException e) {
            failed = true;
            closeQuietly(fresh);
            throw e;
        } finally {
            building = null;
        }
        failed = false;
        SearchIndex old = index;
        position = head;
        stale = false;
        index = fresh;
        closeQuietly(old);
        folders().keepOnly(folder);
    }

    private void fill(SearchIndex fresh) throws IOException {
        List<CourseVersion> all = system.call(() -> catalogue.allLatest().stream()
                .flatMap(latest -> catalogue.versions(latest.key()).stream())
                .toList());
        for (int done = 0; done < all.size(); done++) {
            building = new Building(done, all.size());
            fresh.put(List.of(all.get(done)));
        }
    }

    private IndexFolders folders() {
        return new IndexFolders(settings.dataDir().resolve("index"));
    }

    @PreDestroy
    void close() {
        follower.close();
        closeQuietly(index);
    }

    private static void closeQuietly(@Nullable SearchIndex index) {
        try {
            if (index != null) {
                index.close();
            }
        } catch (IOException e) {
            LOG.log(Level.FINE, "The search index was not closed cleanly", e);
        }
    }
}
