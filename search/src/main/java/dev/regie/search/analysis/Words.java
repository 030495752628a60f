package dev.regie.search.analysis;

import dev.regie.core.shared.Language;
import dev.regie.core.shared.StorageFault;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.ext.DutchStemmer;

/**
 * The ways in which a text becomes words. The index takes Dutch compounds apart; a question does not, so that "feedbackgesprek" does not
 * ask for every talk.
 */
public final class Words {

    /** Raise it when the same text would become other words; see {@code SearchIndex}. */
    public static final int EDITION = 1;

    /** Lucene's lists, and the words with which people begin a question. */
    private static final CharArraySet DUTCH_FILLERS = fillers(
            DutchAnalyzer.getDefaultStopSet(), "welk welke waar wanneer waarom moet kun kunt mag we wij jij jou");

    private static final CharArraySet ENGLISH_FILLERS = fillers(
            EnglishAnalyzer.getDefaultStopSet(),
            "i you we he she my your our me us how do does did what which when where why who can should about from am");

    private static final CompoundWords COMPOUNDS = new CompoundWords(list());

    private Words() {}

    /** Words of a text in their stems, without those that say nothing; compounds with their parts. */
    public static Analyzer stemsOfText(Language language) {
        return stems(language, true);
    }

    /** Words of a question in their stems. */
    public static Analyzer stemsOfQuestion(Language language) {
        return stems(language, false);
    }

    /** Words of a text as they stand, in lower case and without accents; compounds with their parts. */
    public static Analyzer formsOfText(Language language) {
        return forms(language, true, true);
    }

    /** Words of a question as they stand, in lower case and without accents. */
    public static Analyzer formsOfQuestion(Language language) {
        return forms(language, false, true);
    }

    /** Words of a text as a person would write them, accents and all; compounds with their parts. */
    public static Analyzer written(Language language) {
        return forms(language, true, false);
    }

    /** The parts of a Dutch compound; empty if it is none. */
    public static List<String> parts(String word) {
        return COMPOUNDS.parts(fold(word));
    }

    /** Whether a word says nothing by itself in that language. */
    public static boolean isFiller(String word, Language language) {
        return fillers(language).contains(word.toLowerCase(Locale.ROOT));
    }

    /** The words that an analysis makes of a text, in order. */
    public static List<String> of(Analyzer analyzer, String text) {
        List<String> words = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("Analysis of a text in memory failed", e);
        }
        return words;
    }

    /** The word without its accents. */
    public static String fold(String word) {
        char[] folded = new char[word.length() * 4];
        int length = ASCIIFoldingFilter.foldToASCII(word.toCharArray(), 0, folded, 0, word.length());
        return new String(folded, 0, length);
    }

    private static CharArraySet fillers(Language language) {
        return switch (language) {
            case NL -> DUTCH_FILLERS;
            case EN -> ENGLISH_FILLERS;
        };
    }

    private static CharArraySet fillers(CharArraySet usual, String more) {
        CharArraySet all = new CharArraySet(usual, true);
        all.addAll(List.of(more.split(" ")));
        return CharArraySet.unmodifiableSet(all);
    }

    private static Analyzer stems(Language language, boolean takeApart) {
        return chain(language, takeApart, words -> {
            TokenStream meaning = new StopFilter(words, fillers(language));
            return switch (language) {
                case NL -> new SnowballFilter(new ASCIIFoldingFilter(meaning), new DutchStemmer());
                case EN -> new PorterStemFilter(new ASCIIFoldingFilter(meaning));
            };
        });
    }

    private static Analyzer forms(Language language, boolean takeApart, boolean fold) {
        return chain(language, takeApart, words -> fold ? new ASCIIFoldingFilter(words) : words);
    }

    private interface Ending {
        TokenStream of(TokenStream words);
    }

    private static Analyzer chain(Language language, boolean takeApart, Ending ending) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                StandardTokenizer tokenizer = new StandardTokenizer();
                TokenStream words = language == Language.EN
                        ? new LowerCaseFilter(new EnglishPossessiveFilter(tokenizer))
                        : new LowerCaseFilter(tokenizer);
                boolean compounds = takeApart && language == Language.NL;
                return new TokenStreamComponents(
                        tokenizer, ending.of(compounds ? new CompoundParts(words, COMPOUNDS) : words));
            }
        };
    }

    private static Set<String> list() {
        Set<String> words = new HashSet<>();
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream("parts.nl.txt"), "parts.nl.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(words::add);
        } catch (IOException e) {
            throw new StorageFault("The list of Dutch words cannot be read", e);
        }
        return words;
    }
}
