package dev.regie.search.query;

import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.shared.Language;
import dev.regie.search.document.Fields;
import dev.regie.search.index.SearchIndex;
import dev.regie.search.query.PassageSearch.Answer;
import dev.regie.search.query.PassageSearch.ByCourse;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** An index of some versions, and questions to it by somebody who may see some of them. */
final class IndexFixture implements AutoCloseable {

    private static final int MANY = 50;

    private final SearchIndex index;
    private final PassageSearch search = new PassageSearch();

    IndexFixture(Path folder, CourseVersion... versions) throws IOException {
        index = SearchIndex.create(folder, Instant.EPOCH);
        index.put(List.of(versions));
        index.commit(1);
    }

    static Sight sight(CourseVersion... visible) {
        return new Sight(ids(visible), false, List.of());
    }

    static Sight sightOfTrainer(CourseVersion... visible) {
        return new Sight(ids(visible), true, List.of());
    }

    /** Of somebody to whom these activities of the version are not open yet. */
    static Sight sightWaiting(CourseVersion version, String... activities) {
        List<String> waiting = Arrays.stream(activities)
                .map(activity -> Fields.step(version.id().toString(), activity))
                .toList();
        return new Sight(ids(version), false, waiting);
    }

    private static List<String> ids(CourseVersion... visible) {
        return Arrays.stream(visible).map(version -> version.id().toString()).toList();
    }

    Answer ask(String text, Sight sight) throws IOException {
        return ask(SearchQuery.of(text, Language.NL), sight);
    }

    Answer ask(SearchQuery query, Sight sight) throws IOException {
        return page(query, sight, 0, MANY);
    }

    Answer page(SearchQuery query, Sight sight, int offset, int limit) throws IOException {
        return index.look(searcher -> search.find(searcher, query, sight, offset, limit));
    }

    ByCourse byCourse(SearchQuery query, Sight sight) throws IOException {
        return index.look(searcher -> search.byCourse(searcher, query, sight, 3));
    }

    List<String> complete(String typed, Sight sight) throws IOException {
        return complete(typed, Language.NL, sight);
    }

    List<String> complete(String typed, Language preferred, Sight sight) throws IOException {
        return index.look(searcher -> search.completions(searcher, typed, sight, preferred, 5));
    }

    List<String> titles(String typed, Sight sight) throws IOException {
        return index.look(searcher -> search.titles(searcher, typed, sight, Language.NL, 5)).stream()
                .map(Found::heading)
                .toList();
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
