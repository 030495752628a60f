package dev.regie.search.index;

import dev.regie.core.access.CurrentUser;
import dev.regie.core.access.Role;
import dev.regie.core.shared.ChangeFeed;
import dev.regie.core.shared.ChangeKind;
import dev.regie.core.shared.StorageFault;
import dev.regie.search.document.Fields;
import dev.regie.search.index.IndexFollower.Building;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;

/** How the index of this node is, and having those of all nodes built anew. For admins. */
@ApplicationScoped
public class IndexCare {

    @Inject
    CurrentUser current;

    @Inject
    IndexFollower follower;

    @Inject
    ChangeFeed changes;

    /**
     * How the index is.
     *
     * @param built when it was built as a whole; null while there is none, or if that was not written down
     * @param versions how many course versions are in it
     * @param passages how many passages
     * @param building the rebuild that is under way; null if there is none
     * @param failed whether the last rebuild came to nothing
     */
    public record State(
            boolean ready,
            @Nullable Instant built,
            int versions,
            int passages,
            @Nullable Building building,
            boolean failed) {}

    private record Size(int versions, int passages) {}

    /** How it is now. */
    public State state() {
        current.require(Role.ADMIN);
        Optional<SearchIndex> index = follower.index();
        Size size = index.map(IndexCare::size).orElse(new Size(0, 0));
        return new State(
                index.isPresent(),
                index.flatMap(SearchIndex::built).orElse(null),
                size.versions(),
                size.passages(),
                follower.building().orElse(null),
                follower.hasFailed());
    }

    /**
     * Has it built anew in the background, on every node as soon as it reads the change feed, one that is down now included; until then the old
     * ones answer.
     */
    @Transactional
    public void rebuild() {
        current.require(Role.ADMIN);
        changes.append(ChangeKind.INDEX_REBUILD_ASKED, "");
    }

    private static Size size(SearchIndex index) {
        try {
            return index.look(searcher ->
                    new Size(versions(searcher), searcher.getIndexReader().numDocs()));
        } catch (AlreadyClosedException e) {
            return new Size(0, 0);
        } catch (IOException e) {
            throw new StorageFault("The search index could not be read", e);
        }
    }

    private static int versions(IndexSearcher searcher) throws IOException {
        var terms = MultiTerms.getTerms(searcher.getIndexReader(), Fields.VERSION);
        if (terms == null) {
            return 0;
        }
        int count = 0;
        for (var each = terms.iterator(); each.next() != null; ) {
            count++;
        }
        return count;
    }
}
