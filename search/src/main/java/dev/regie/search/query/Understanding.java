package dev.regie.search.query;

import dev.regie.core.shared.Language;
import dev.regie.search.analysis.Words;
import dev.regie.search.document.Written;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/**
 * Reads a question in the light of what the person may see. Each word is taken as it stands if anything has it; else as the beginning of
 * a word, as the parts of a compound, or as a word that resembles it, in this order. If no passage has all the words, those with some
 * of them will do.
 */
final class Understanding {

    private static final int MOST_SIMILAR = 3;
    private static final int SHORTEST_BEGINNING = 3;

    private final PartQueries queries = new PartQueries();

    Understood of(String question, IndexSearcher searcher, Query seen, Language preferred) throws IOException {
        List<Part> parts = Part.of(question);
        if (parts.isEmpty()) {
            return new Understood(MatchNoDocsQuery.INSTANCE, Wording.AS_ASKED, question);
        }
        boolean onlyFillers = parts.stream().allMatch(queries::isFiller);
        List<Read> read = new ArrayList<>();
        for (Part part : parts) {
            boolean needed = onlyFillers || !queries.isFiller(part);
            read.add(
                    needed
                            ? read(part, searcher, seen, preferred)
                            : new Read(List.of(List.of(part)), part.text(), false, false));
        }
        String text = read.stream().map(Read::text).collect(Collectors.joining(" "));
        boolean corrected = read.stream().anyMatch(Read::corrected);
        Query all = combined(read, Integer.MAX_VALUE);
        long needed = read.stream().filter(Read::needed).count();
        if (needed < 2 || searcher.count(within(all, seen)) > 0) {
            return new Understood(all, corrected ? Wording.CORRECTED : Wording.AS_ASKED, text);
        }
        for (int enough = (int) needed - 1; enough > 0; enough--) {
            Query some = combined(read, enough);
            if (searcher.count(within(some, seen)) > 0) {
                return new Understood(some, Wording.SOME_WORDS, text);
            }
        }
        return new Understood(all, Wording.AS_ASKED, text);
    }

    /** How a part is read: as one of several alternatives, each of which is parts that have to match together. */
    private record Read(List<List<Part>> ways, String text, boolean needed, boolean corrected) {}

    private Read read(Part part, IndexSearcher searcher, Query seen, Language preferred) throws IOException {
        Read asTyped = new Read(List.of(List.of(part)), typed(part), true, false);
        if (!(part instanceof Part.Word(String text)) || has(searcher, seen, part)) {
            return asTyped;
        }
        Part beginning = new Part.Beginning(text);
        if (text.length() >= SHORTEST_BEGINNING && has(searcher, seen, beginning)) {
            return new Read(List.of(List.of(beginning)), text, true, false);
        }
        List<Part> pieces = Words.parts(text.toLowerCase(Locale.ROOT)).stream()
                .<Part>map(Part.Word::new)
                .toList();
        if (!pieces.isEmpty() && searcher.count(within(together(pieces, false), seen)) > 0) {
            return new Read(List.of(pieces), text, true, false);
        }
        List<Written> similar = similar(searcher, seen, preferred, text);
        if (similar.isEmpty()) {
            return asTyped;
        }
        return new Read(
                similar.stream()
                        .<List<Part>>map(word -> List.of(new Part.Word(word.written())))
                        .toList(),
                similar.getFirst().written(),
                true,
                true);
    }

    private static List<Written> similar(IndexSearcher searcher, Query seen, Language preferred, String typed)
            throws IOException {
        List<Written> own = SeenWords.similar(searcher, seen, preferred, typed, MOST_SIMILAR);
        if (!own.isEmpty()) {
            return own;
        }
        for (Language language : Language.values()) {
            List<Written> other = SeenWords.similar(searcher, seen, language, typed, MOST_SIMILAR);
            if (!other.isEmpty()) {
                return other;
            }
        }
        return List.of();
    }

    private static String typed(Part part) {
        return switch (part) {
            case Part.Word(String text) -> text;
            case Part.Phrase(String text) -> '"' + text + '"';
            case Part.Beginning(String text) -> text + '*';
        };
    }

    private boolean has(IndexSearcher searcher, Query seen, Part part) throws IOException {
        return searcher.count(within(queries.of(part, true), seen)) > 0;
    }

    private static Query within(Query words, Query seen) {
        return new BooleanQuery.Builder()
                .add(words, Occur.FILTER)
                .add(seen, Occur.FILTER)
                .build();
    }

    /** All needed parts, or enough of them, and at least one of them in the passage's own words; the others only lift it. */
    private Query combined(List<Read> read, int enough) {
        BooleanQuery.Builder needed = new BooleanQuery.Builder();
        BooleanQuery.Builder own = new BooleanQuery.Builder();
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Read one : read) {
            if (one.needed()) {
                needed.add(alternatives(one, false), enough == Integer.MAX_VALUE ? Occur.MUST : Occur.SHOULD);
                own.add(alternatives(one, true), Occur.SHOULD);
            } else {
                all.add(new BoostQuery(alternatives(one, false), 0.1f), Occur.SHOULD);
            }
        }
        if (enough != Integer.MAX_VALUE) {
            needed.setMinimumNumberShouldMatch(enough);
        }
        return all.add(needed.build(), Occur.MUST)
                .add(own.build(), Occur.FILTER)
                .build();
    }

    private Query alternatives(Read read, boolean ownWords) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        float weight = 1;
        for (List<Part> way : read.ways()) {
            any.add(new BoostQuery(together(way, ownWords), weight), Occur.SHOULD);
            weight /= 2;
        }
        return any.build();
    }

    private Query together(List<Part> parts, boolean ownWords) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        parts.forEach(part -> all.add(queries.of(part, ownWords), Occur.MUST));
        return all.build();
    }

    /** Lifts what is in the language of who asks. */
    static Query preferring(Query languageOfAsker) {
        return new BoostQuery(new ConstantScoreQuery(languageOfAsker), 2);
    }
}
