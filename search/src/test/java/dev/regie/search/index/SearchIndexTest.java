package dev.regie.search.index;

import static dev.regie.search.VersionFixture.block;
import static dev.regie.search.VersionFixture.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {

    @TempDir
    Path folder;

    @Test
    void a_new_index_has_no_position() throws IOException {
        try (SearchIndex index = SearchIndex.open(folder)) {
            assertThat(index.position()).isEmpty();
        }
    }

    @Test
    void the_position_of_the_last_commit_is_remembered() throws IOException {
        try (SearchIndex index = SearchIndex.open(folder)) {
            index.put(List.of(version("a", block("b", "Tekst", "Text"))));
            index.commit(42);
        }
        try (SearchIndex index = SearchIndex.open(folder)) {
            assertThat(index.position()).isEqualTo(OptionalLong.of(42));
        }
    }

    @Test
    void a_version_that_is_put_in_twice_is_there_once() throws IOException {
        try (SearchIndex index = SearchIndex.open(folder)) {
            index.put(List.of(version("a", block("b", "Tekst", "Text"))));
            index.commit(1);
            int once = count(index);
            index.put(List.of(version("a", block("b", "Tekst", "Text"))));
            index.commit(2);
            assertThat(once).isPositive();
            assertThat(count(index)).isEqualTo(once);
        }
    }

    @Test
    void a_broken_index_is_not_opened_but_can_be_made_anew() throws IOException {
        try (SearchIndex index = SearchIndex.open(folder)) {
            index.put(List.of(version("a", block("b", "Tekst", "Text"))));
            index.commit(1);
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(SearchIndexTest::isSegments).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        assertThatThrownBy(() -> SearchIndex.open(folder)).isInstanceOf(IOException.class);
        try (SearchIndex index = SearchIndex.create(folder, Instant.EPOCH)) {
            assertThat(index.position()).isEmpty();
        }
    }

    @Test
    void an_index_of_another_analysis_answers_and_says_so() throws IOException {
        try (SearchIndex index = SearchIndex.open(folder)) {
            index.put(List.of(version("a", block("b", "Tekst", "Text"))));
            index.commit(7, "0 9");
        }
        try (SearchIndex index = SearchIndex.open(folder)) {
            assertThat(index.position()).isEqualTo(OptionalLong.of(7));
            assertThat(index.isOfThisAnalysis()).isFalse();
            assertThat(count(index)).isPositive();
        }
    }

    @Test
    void the_next_index_is_filled_beside_the_last_one() throws IOException {
        IndexFolders folders = new IndexFolders(folder.resolve("index"));
        assertThat(folders.newest()).isEmpty();
        Path first = folders.next();
        Path second = folders.next();
        assertThat(second).isNotEqualTo(first);
        assertThat(folders.newest()).contains(second);
        folders.keepOnly(second);
        assertThat(first).doesNotExist();
        assertThat(second).exists();
    }

    private static boolean isSegments(Path file) {
        return file.getFileName().toString().startsWith("segments_");
    }

    private static int count(SearchIndex index) throws IOException {
        return index.look(searcher -> searcher.count(MatchAllDocsQuery.INSTANCE));
    }
}
