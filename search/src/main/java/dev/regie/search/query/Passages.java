package dev.regie.search.query;

import dev.regie.core.shared.Language;
import dev.regie.search.document.Fields;
import dev.regie.search.document.Fields.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.jspecify.annotations.Nullable;

/** Reads passages from the index, with the words that match marked. */
final class Passages {

    private static final String START = "\uE000";
    private static final String END = "\uE001";
    private static final int CHARACTERS_IN_SNIPPET = 240;
    private static final String[] FIELDS = Arrays.stream(Language.values())
            .flatMap(language -> List.of(Place.TEXT.stems(language), Place.TEXT.forms(language)).stream())
            .toArray(String[]::new);

    private final Analyzer analyzer = Fields.analyzer();

    List<Found> read(IndexSearcher searcher, Query words, List<ScoreDoc> top) throws IOException {
        if (top.isEmpty()) {
            return List.of();
        }
        int[] docs = top.stream().mapToInt(found -> found.doc).toArray();
        int[] passages = new int[FIELDS.length];
        Arrays.fill(passages, 2);
        Map<String, String[]> marked = UnifiedHighlighter.builder(searcher, analyzer)
                .withFormatter(new MarkedPassages(START, END))
                .build()
                .highlightFields(FIELDS, words, docs, passages);
        List<Found> all = new ArrayList<>();
        for (int i = 0; i < docs.length; i++) {
            Document document = searcher.storedFields().document(docs[i]);
            Language language = Language.ofTag(document.get(Fields.LANGUAGE)).orElseThrow();
            String text = best(
                    marked.get(Place.TEXT.stems(language)),
                    marked.get(Place.TEXT.forms(language)),
                    i,
                    Objects.requireNonNullElse(document.get(Place.TEXT.stems(language)), ""));
            all.add(new Found(
                    document.get(Fields.VERSION),
                    document.get(Fields.COURSE),
                    document.get(Fields.ACTIVITY),
                    document.get(Fields.BLOCK),
                    document.get(Fields.KIND),
                    language,
                    document.get(Fields.shownHeading()),
                    Snippets.of(text, START, END, CHARACTERS_IN_SNIPPET)));
        }
        return all;
    }

    /** The one with more marks: stems know other forms of a word, forms know phrases and beginnings. */
    private static String best(String @Nullable [] stems, String @Nullable [] forms, int i, String plain) {
        String byStem = stems == null || stems[i] == null ? plain : stems[i];
        String byForm = forms == null || forms[i] == null ? plain : forms[i];
        return marks(byForm) > marks(byStem) ? byForm : byStem;
    }

    private static long marks(String text) {
        return text.chars().filter(letter -> letter == START.charAt(0)).count();
    }
}
