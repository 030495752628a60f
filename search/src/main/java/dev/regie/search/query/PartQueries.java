package dev.regie.search.query;

import dev.regie.core.shared.Language;
import dev.regie.search.analysis.Words;
import dev.regie.search.document.Fields.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Turns parts of a question into queries over the places of a passage. A title weighs more than a heading, a heading more than the text;
 * the very form that was asked for weighs a little more than another form of the word.
 */
final class PartQueries {

    private static final Map<Place, Float> WEIGHTS =
            new EnumMap<>(Map.of(Place.TITLE, 6f, Place.HEADING, 3f, Place.TEXT, 1f, Place.CONTEXT, 0.3f));
    private static final float SAME_FORM = 1.25f;
    private static final float ALSO_ELSEWHERE = 0.1f;

    private final Map<Language, Analyzer> stems = analysers(Words::stemsOfQuestion);
    private final Map<Language, Analyzer> forms = analysers(Words::formsOfQuestion);

    /** What matches the part anywhere, or only in the passage's own words. */
    Query of(Part part, boolean ownWords) {
        List<Query> ways = new ArrayList<>();
        for (Language language : Language.values()) {
            for (Place place : Place.values()) {
                if (!ownWords || place != Place.CONTEXT) {
                    addWays(ways, part, language, place);
                }
            }
        }
        return ways.isEmpty() ? MatchNoDocsQuery.INSTANCE : new DisjunctionMaxQuery(ways, ALSO_ELSEWHERE);
    }

    /** What matches the part in a title alone. */
    Query ofTitle(Part part) {
        List<Query> ways = new ArrayList<>();
        for (Language language : Language.values()) {
            addWays(ways, part, language, Place.TITLE);
        }
        return ways.isEmpty() ? MatchNoDocsQuery.INSTANCE : new DisjunctionMaxQuery(ways, ALSO_ELSEWHERE);
    }

    private void addWays(List<Query> ways, Part part, Language language, Place place) {
        float weight = WEIGHTS.getOrDefault(place, 1f);
        List<String> asked = words(forms, language, part.text());
        switch (part) {
            case Part.Word word -> {
                addPhrase(ways, place.stems(language), words(stems, language, word.text()), weight);
                addPhrase(ways, place.forms(language), asked, weight * SAME_FORM);
            }
            case Part.Phrase _ -> addPhrase(ways, place.forms(language), asked, weight);
            case Part.Beginning _ -> {
                if (!asked.isEmpty()) {
                    ways.add(new BoostQuery(new PrefixQuery(new Term(place.forms(language), asked.getLast())), weight));
                }
            }
        }
    }

    private static void addPhrase(List<Query> ways, String field, List<String> words, float weight) {
        if (words.size() == 1) {
            ways.add(new BoostQuery(new TermQuery(new Term(field, words.getFirst())), weight));
        } else if (!words.isEmpty()) {
            ways.add(new BoostQuery(new PhraseQuery(field, words.toArray(String[]::new)), weight));
        }
    }

    /** Whether the part is a word that says nothing by itself in any language. */
    boolean isFiller(Part part) {
        return part instanceof Part.Word(String text)
                && Arrays.stream(Language.values()).anyMatch(language -> Words.isFiller(text, language));
    }

    private static List<String> words(Map<Language, Analyzer> analysers, Language language, String text) {
        Analyzer analyser = analysers.get(language);
        return analyser == null ? List.of() : Words.of(analyser, text);
    }

    private static Map<Language, Analyzer> analysers(Function<Language, Analyzer> make) {
        Map<Language, Analyzer> analysers = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            analysers.put(language, make.apply(language));
        }
        return analysers;
    }
}
