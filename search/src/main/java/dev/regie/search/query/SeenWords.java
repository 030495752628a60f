package dev.regie.search.query;

import dev.regie.core.shared.Language;
import dev.regie.search.analysis.Words;
import dev.regie.search.document.Fields;
import dev.regie.search.document.Written;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/** The words of passages that a person may see: nothing else can be suggested, so that a suggestion tells nothing of what is hidden. */
final class SeenWords {

    private static final int SHORTEST_WITH_TWO_ERRORS = 6;
    private static final int SHORTEST_WITH_AN_ERROR = 4;
    private static final int LONGEST = 40;

    private SeenWords() {}

    /** The words that begin so and stand in passages of the query, those of most passages first. */
    static List<Written> beginning(IndexSearcher searcher, Query within, Language language, String begin, int most)
            throws IOException {
        String folded = Words.fold(begin.toLowerCase(Locale.ROOT));
        return ranked(counts(searcher, within, language, folded, word -> word.startsWith(folded)), most);
    }

    /** The words that differ least from the one that was typed, if they resemble it at all. */
    static List<Written> similar(IndexSearcher searcher, Query within, Language language, String typed, int most)
            throws IOException {
        String folded = Words.fold(typed.toLowerCase(Locale.ROOT));
        int errors =
                folded.length() >= SHORTEST_WITH_TWO_ERRORS ? 2 : folded.length() >= SHORTEST_WITH_AN_ERROR ? 1 : 0;
        for (int allowed = 1; allowed <= errors && folded.length() <= LONGEST; allowed++) {
            CharacterRunAutomaton near = new CharacterRunAutomaton(Operations.determinize(
                    new LevenshteinAutomata(folded, true).toAutomaton(allowed),
                    Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
            List<Written> found = ranked(counts(searcher, within, language, "", near::run), most);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static List<Written> ranked(Map<String, Integer> counts, int most) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .limit(most)
                .map(entry -> Written.ofKey(entry.getKey()))
                .toList();
    }

    private static Map<String, Integer> counts(
            IndexSearcher searcher, Query within, Language language, String begin, Predicate<String> wanted)
            throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        Weight weight = searcher.createWeight(searcher.rewrite(within), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                SortedSetDocValues words = DocValues.getSortedSet(leaf.reader(), Fields.words(language));
                addCounts(counts, scorer.iterator(), words, begin, wanted);
            }
        }
        return counts;
    }

    private static void addCounts(
            Map<String, Integer> counts,
            DocIdSetIterator passages,
            SortedSetDocValues words,
            String begin,
            Predicate<String> wanted)
            throws IOException {
        int[] perWord = new int[Math.toIntExact(words.getValueCount())];
        long first = from(words, begin);
        long end = begin.isEmpty() ? perWord.length : from(words, begin + Character.MAX_VALUE);
        while (passages.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            if (words.advanceExact(passages.docID())) {
                for (int i = words.docValueCount(); i > 0; i--) {
                    long word = words.nextOrd();
                    if (word >= first && word < end) {
                        perWord[(int) word]++;
                    }
                }
            }
        }
        for (int word = (int) first; word < end; word++) {
            if (perWord[word] > 0) {
                String key = words.lookupOrd(word).utf8ToString();
                if (wanted.test(Written.ofKey(key).folded())) {
                    counts.merge(key, perWord[word], Integer::sum);
                }
            }
        }
    }

    private static long from(SortedSetDocValues words, String begin) throws IOException {
        if (begin.isEmpty() || words.getValueCount() == 0) {
            return 0;
        }
        long at = words.lookupTerm(new BytesRef(begin));
        return at < 0 ? -at - 1 : at;
    }
}
