package dev.regie.search.document;

import dev.regie.core.shared.Language;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.nl.DutchAnalyzer;

/** The fields of a document in the index. Text fields exist once per language, each with that language's analysis. */
public final class Fields {
    public static final String VERSION = "version";
    public static final String COURSE = "course";
    public static final String ACTIVITY = "activity";
    public static final String BLOCK = "block";
    public static final String LANGUAGE = "language";

    private Fields() {}

    /** The passage's own text in a language. */
    public static String text(Language language) {
        return "text_" + language.tag();
    }

    /** The title that the passage stands under. */
    public static String heading(Language language) {
        return "heading_" + language.tag();
    }

    /** The analysis of every field, the same for indexing and for asking. */
    public static Analyzer analyzer() {
        Map<String, Analyzer> analyzers = new java.util.HashMap<>();
        for (Language language : Language.values()) {
            Analyzer analyzer = switch (language) {
                case NL -> new DutchAnalyzer();
                case EN -> new EnglishAnalyzer();
            };
            analyzers.put(text(language), analyzer);
            analyzers.put(heading(language), analyzer);
        }
        return new PerFieldAnalyzerWrapper(new KeywordAnalyzer(), analyzers);
    }

    /** The text fields of all languages. */
    public static Stream<String> texts() {
        return Arrays.stream(Language.values()).map(Fields::text);
    }
}
