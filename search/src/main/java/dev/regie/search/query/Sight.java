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
 */
record Sight(Collection<String> versions, boolean trains) {

    /** Matches what may be seen and nothing else. */
    Query query() {
        BooleanQuery.Builder seen = new BooleanQuery.Builder()
                .add(
                        new TermInSetQuery(
                                Fields.VERSION,
                                versions.stream().map(BytesRef::new).toList()),
                        Occur.FILTER);
        if (!trains) {
            seen.add(new TermQuery(new Term(Fields.FOR, Reader.ALL.word())), Occur.FILTER);
        }
        return seen.build();
    }
}
