package dev.regie.search.query;

import dev.regie.core.shared.Language;
import dev.regie.search.document.Fields;
import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** A question as it goes to the index: the words, what the person may see, and the choices among the facets. */
final class Asked {

    private final IndexSearcher searcher;
    private final SearchQuery query;
    private final Understood understood;
    private final Query seen;
    private final boolean inOwnLanguage;

    Asked(IndexSearcher searcher, SearchQuery query, Understood understood, Query seen) throws IOException {
        this.searcher = searcher;
        this.query = query;
        this.understood = understood;
        this.seen = seen;
        this.inOwnLanguage = query.languages().isEmpty() && searcher.count(narrowed(null, true)) > 0;
    }

    /** What matches with all choices. */
    Query query() {
        return narrowed(null, inOwnLanguage);
    }

    /** What matches in one course. */
    Query inCourse(String course) {
        return new BooleanQuery.Builder()
                .add(query(), Occur.MUST)
                .add(anyOf(Fields.COURSE, Set.of(course)), Occur.FILTER)
                .build();
    }

    Understood understood() {
        return understood;
    }

    /** The counts of every facet, each without its own choice, so that one sees what another choice would bring. */
    Map<Facet, List<FacetCount>> facets() throws IOException {
        Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Query others = narrowed(facet, inOwnLanguage && facet != Facet.LANGUAGE);
            facets.put(facet, facet.inOrder(FacetCounts.of(searcher, others, facet.field())));
        }
        return facets;
    }

    private Query narrowed(@Nullable Facet left, boolean inOwn) {
        BooleanQuery.Builder all = new BooleanQuery.Builder()
                .add(understood.words(), Occur.MUST)
                .add(seen, Occur.FILTER)
                .add(Understanding.preferring(anyOf(Fields.LANGUAGE, Set.of(tag(query.preferred())))), Occur.SHOULD);
        for (Facet facet : Facet.values()) {
            Set<String> chosen = facet.chosen(query);
            if (facet != left && !chosen.isEmpty()) {
                all.add(anyOf(facet.field(), chosen), Occur.FILTER);
            }
        }
        if (inOwn) {
            all.add(new TermQuery(new Term(Fields.BEST_IN, tag(query.preferred()))), Occur.FILTER);
        }
        return all.build();
    }

    private static String tag(Language language) {
        return language.tag();
    }

    private static Query anyOf(String field, Collection<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }
}
