package dev.regie.search.query;

import dev.regie.search.document.Fields;
import dev.regie.search.document.Fields.Reader;
import java.util.Collection;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * What a person may see, as part of every question that the index gets: hits, counts, words for suggestions and corrections all come from
 * within it.
 *
 * @param versions ids of the course versions
 * @param trains whether passages for those who lead meetings are among it
 * @param waiting the activities that are not open to the person yet, as {@link Fields#step} names them: of these there is the title alone
 */
record Sight(Collection<String> versions, boolean trains, Collection<String> waiting) {

    /** Matches what may be seen and nothing else. */
    Query query() {
        Query open = open();
        if (waiting.isEmpty()) {
            return open;
        }
        Query closed = anyOf(Fields.STEP, waiting);
        Query titles = new BooleanQuery.Builder()
                .add(isFor(Reader.WAITING), Occur.FILTER)
                .add(anyOf(Fields.VERSION, versions), Occur.FILTER)
                .add(closed, Occur.FILTER)
                .build();
        return new BooleanQuery.Builder()
                .add(
                        new BooleanQuery.Builder()
                                .add(open, Occur.FILTER)
                                .add(closed, Occur.MUST_NOT)
                                .build(),
                        Occur.SHOULD)
                .add(titles, Occur.SHOULD)
                .build();
    }

    private Query open() {
        BooleanQuery.Builder open = new BooleanQuery.Builder().add(anyOf(Fields.VERSION, versions), Occur.FILTER);
        return trains
                ? open.add(isFor(Reader.WAITING), Occur.MUST_NOT).build()
                : open.add(isFor(Reader.ALL), Occur.FILTER).build();
    }

    private static Query isFor(Reader reader) {
        return new TermQuery(new Term(Fields.FOR, reader.word()));
    }

    private static Query anyOf(String field, Collection<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }
}
