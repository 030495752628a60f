package dev.regie.search.query;

import dev.regie.core.shared.Language;
import dev.regie.search.document.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** A question to the index: words, phrases in quotes, a beginning followed by {@code *}. Any input is a valid question. */
final class PassageSearch {

    /** A passage that was found. */
    record Found(
            String version,
            String course,
            @Nullable String activity,
            @Nullable String block,
            Language language,
            String heading,
            Snippet snippet) {}

    /** What was found, best first, and how much there is in all. */
    record Answer(List<Found> found, long total) {}

    private static final String START = "\uE000";
    private static final String END = "\uE001";
    private static final int CHARACTERS_IN_SNIPPET = 240;

    private final Analyzer analyzer = Fields.analyzer();

    /** Asks within these versions only; the preferred language comes first among equals. */
    Answer ask(IndexSearcher searcher, String text, Language preferred, Collection<String> versions, int limit)
            throws IOException {
        Query words = words(text);
        Query query = new BooleanQuery.Builder()
                .add(words, Occur.MUST)
                .add(within(versions), Occur.FILTER)
                .add(
                        new BoostQuery(
                                new ConstantScoreQuery(new TermQuery(new Term(Fields.LANGUAGE, preferred.tag()))), 2),
                        Occur.SHOULD)
                .build();
        TopDocs top = searcher.search(query, limit);
        return new Answer(found(searcher, words, top), searcher.count(query));
    }

    private Query words(String text) {
        Map<String, Float> weights = new HashMap<>();
        for (Language language : Language.values()) {
            weights.put(Fields.text(language), 1f);
            weights.put(Fields.heading(language), 2f);
        }
        SimpleQueryParser parser = new SimpleQueryParser(
                analyzer,
                weights,
                SimpleQueryParser.PHRASE_OPERATOR
                        | SimpleQueryParser.PREFIX_OPERATOR
                        | SimpleQueryParser.WHITESPACE_OPERATOR);
        parser.setDefaultOperator(Occur.MUST);
        return parser.parse(text);
    }

    private static Query within(Collection<String> versions) {
        return new TermInSetQuery(
                Fields.VERSION, versions.stream().map(BytesRef::new).toList());
    }

    private List<Found> found(IndexSearcher searcher, Query words, TopDocs top) throws IOException {
        String[] fields = Fields.texts().toArray(String[]::new);
        int[] passages = new int[fields.length];
        Arrays.fill(passages, 2);
        Map<String, String[]> marked = UnifiedHighlighter.builder(searcher, analyzer)
                .withFormatter(new MarkedPassages(START, END))
                .build()
                .highlightFields(fields, words, docIds(top), passages);
        List<Found> all = new ArrayList<>();
        for (int i = 0; i < top.scoreDocs.length; i++) {
            Document document = searcher.storedFields().document(top.scoreDocs[i].doc);
            Language language = Language.ofTag(document.get(Fields.LANGUAGE)).orElseThrow();
            String[] texts = marked.getOrDefault(Fields.text(language), new String[0]);
            String snippet = i < texts.length && texts[i] != null
                    ? texts[i]
                    : Optional.ofNullable(document.get(Fields.text(language))).orElse("");
            all.add(new Found(
                    document.get(Fields.VERSION),
                    document.get(Fields.COURSE),
                    document.get(Fields.ACTIVITY),
                    document.get(Fields.BLOCK),
                    language,
                    document.get(Fields.heading(language)),
                    Snippets.of(snippet, START, END, CHARACTERS_IN_SNIPPET)));
        }
        return all;
    }

    private static int[] docIds(TopDocs top) {
        return Arrays.stream(top.scoreDocs)
                .mapToInt((ScoreDoc found) -> found.doc)
                .toArray();
    }
}
