package dev.regie.search.index;

import dev.regie.core.catalogue.CourseVersion;
import dev.regie.search.analysis.Words;
import dev.regie.search.document.Fields;
import dev.regie.search.document.PassageDocuments;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Version;
import org.jspecify.annotations.Nullable;

/**
 * The index of one node. Each commit carries the position in the change feed up to which it is true and the form of its documents, so that
 * after a crash it goes on from there, and an index of another form is known as unusable.
 */
public final class SearchIndex implements AutoCloseable {

    /** What documents look like; an index of other fields cannot be asked and is built anew. */
    static final String FORM = String.valueOf(Fields.EDITION);

    /** How texts became words; an index of another analysis answers, with what its words are worth, until the new one is there. */
    static final String ANALYSIS = Words.EDITION + " " + Version.LATEST.major;

    private static final String KEY_FORM = "form";
    private static final String KEY_ANALYSIS = "analysis";
    private static final String KEY_POSITION = "position";
    private static final String KEY_BUILT = "built";

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private volatile @Nullable Instant built;

    private SearchIndex(Directory directory, IndexWriter writer) throws IOException {
        this.directory = directory;
        this.writer = writer;
        this.searchers = new SearcherManager(writer, null);
    }

    /** Opens what is in the folder; an empty folder gives an index without a position. Fails if it is broken or in use. */
    public static SearchIndex open(Path folder) throws IOException {
        SearchIndex index = open(folder, OpenMode.CREATE_OR_APPEND);
        String built = index.committed().get(KEY_BUILT);
        index.built = built == null ? null : Instant.parse(built);
        return index;
    }

    /**
     * Begins anew, whatever is in the folder: Lucene itself would not write over an index that it cannot read.
     *
     * @param now kept with the index as when it was built
     */
    public static SearchIndex create(Path folder, Instant now) throws IOException {
        try (Directory directory = FSDirectory.open(folder)) {
            for (String file : directory.listAll()) {
                directory.deleteFile(file);
            }
        }
        SearchIndex index = open(folder, OpenMode.CREATE);
        index.built = now;
        return index;
    }

    private static SearchIndex open(Path folder, OpenMode mode) throws IOException {
        Directory directory = FSDirectory.open(folder);
        try {
            return new SearchIndex(
                    directory, new IndexWriter(directory, new IndexWriterConfig(Fields.analyzer()).setOpenMode(mode)));
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** The position of the change feed up to which the index is true; empty if it was never filled or has another form. */
    public OptionalLong position() throws IOException {
        Map<String, String> data = committed();
        String position = data.get(KEY_POSITION);
        return FORM.equals(data.get(KEY_FORM)) && position != null
                ? OptionalLong.of(Long.parseLong(position))
                : OptionalLong.empty();
    }

    /** When it was built from the database as a whole; empty for one that is older than this is written down. */
    public Optional<Instant> built() {
        return Optional.ofNullable(built);
    }

    /** Whether its words were made as they would be made today. */
    public boolean isOfThisAnalysis() throws IOException {
        return ANALYSIS.equals(committed().get(KEY_ANALYSIS));
    }

    private Map<String, String> committed() throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return Map.of();
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            return reader.getIndexCommit().getUserData();
        }
    }

    /** Puts versions in, replacing what was there of them; seen by searches after {@link #commit}. */
    public void put(Collection<CourseVersion> versions) throws IOException {
        for (CourseVersion version : versions) {
            Term earlier = new Term(Fields.VERSION, version.id().toString());
            List<Document> documents = PassageDocuments.of(version);
            if (documents.isEmpty()) {
                writer.deleteDocuments(earlier);
            } else {
                writer.updateDocuments(earlier, documents);
            }
        }
    }

    /** Makes what was put in durable and visible, true up to a position of the change feed. */
    public void commit(long position) throws IOException {
        commit(position, ANALYSIS);
    }

    /** Commits as if its words were made in another way. */
    void commit(long position, String analysis) throws IOException {
        Map<String, String> data = new HashMap<>();
        data.put(KEY_FORM, FORM);
        data.put(KEY_ANALYSIS, analysis);
        data.put(KEY_POSITION, String.valueOf(position));
        if (built != null) {
            data.put(KEY_BUILT, built.toString());
        }
        writer.setLiveCommitData(data.entrySet());
        writer.commit();
        searchers.maybeRefreshBlocking();
    }

    /** Something to do with a searcher that stays open meanwhile. */
    @FunctionalInterface
    public interface Look<T> {
        T at(IndexSearcher searcher) throws IOException;
    }

    /** Looks at the index as of its last commit. */
    public <T> T look(Look<T> look) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return look.at(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    @Override
    public void close() throws IOException {
        try (directory;
                writer;
                searchers) {
            // closes all three, the searchers first
        }
    }
}
