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
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps this node's index true: opens it at the start, builds it anew when it is missing, broken or of another form, and follows the change
 * feed. A publish is found within a second.
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

    @Resource
    ManagedExecutorService executor;

    private final FeedFollower follower = new FeedFollower("The search index", Duration.ofSeconds(2), this::takeOne);
    private volatile @Nullable SearchIndex index;
    private long position;

    void onDatabaseReady(@Observes @Priority(50) DatabaseReady ready) {
        follower.start(executor);
    }

    void onChange(@Observes(during = TransactionPhase.AFTER_SUCCESS) ChangesAppended appended) {
        follower.wake();
    }

    /** The index, once it is filled. */
    public Optional<SearchIndex> index() {
        return Optional.ofNullable(index);
    }

    private boolean takeOne() throws IOException {
        SearchIndex open = index;
        if (open == null) {
            openOrRebuild();
            return true;
        }
        List<Change> bite = changes.after(position, BITE);
        if (bite.isEmpty()) {
            return false;
        }
        long last = bite.getLast().position();
        try {
            open.put(published(bite));
            open.commit(last);
            position = last;
        } catch (IOException | IllegalStateException e) {
            LOG.log(Level.WARNING, "The search index cannot be written and is built anew", e);
            index = null;
            closeQuietly(open);
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

    private void openOrRebuild() throws IOException {
        Path folder = settings.dataDir().resolve("index");
        SearchIndex opened = null;
        try {
            opened = SearchIndex.open(folder);
            var known = opened.position();
            if (known.isPresent() && known.getAsLong() <= changes.head()) {
                position = known.getAsLong();
                index = opened;
                return;
            }
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "The search index cannot be read and is built anew: {0}", e.toString());
        }
        closeQuietly(opened);
        rebuild(folder);
    }

    private void rebuild(Path folder) throws IOException {
        long head = changes.head();
        SearchIndex fresh = SearchIndex.create(folder);
        try {
            fresh.put(system.call(() -> catalogue.allLatest().stream()
                    .flatMap(latest -> catalogue.versions(latest.key()).stream())
                    .toList()));
            fresh.commit(head);
        } catch (IOException | RuntimeException e) {
            closeQuietly(fresh);
            throw e;
        }
        position = head;
        index = fresh;
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
