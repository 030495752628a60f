package dev.regie.search.document;

import dev.regie.core.shared.Language;
import dev.regie.search.analysis.Words;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;

/**
 * The fields of a document in the index. What a passage says exists per language and twice: as stems, for finding a word in any form, and
 * as forms, for phrases, beginnings and the words of suggestions.
 */
public final class Fields {
    /** Raise it when documents get other fields; see {@code SearchIndex}. */
    public static final int EDITION = 3;

    public static final String VERSION = "version";
    public static final String COURSE = "course";
    public static final String ACTIVITY = "activity";
    public static final String BLOCK = "block";

    /** The activity of that very version; see {@link #step}. */
    public static final String STEP = "step";

    public static final String LANGUAGE = "language";
    public static final String KIND = "kind";
    public static final String MINUTES = "minutes";

    /** For whom the passage is, one of {@link Reader}. */
    public static final String FOR = "for";

    /** Whose language it is the best text in: the passage's own, and those that the course does not exist in. */
    public static final String BEST_IN = "best_in";

    private Fields() {}

    /** Who may find a passage of a version that they may see. */
    public enum Reader {
        /** Everyone who may see the version. */
        ALL,
        /** Those who lead meetings. */
        TRAINER,
        /** Those to whom the activity is not open yet: its title alone, in place of all that is in it. */
        WAITING;

        /** The word in the index. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Where in a passage a word stands. */
    public enum Place {
        /** The title of the course or activity that the document is about. */
        TITLE,
        /** The passage's own heading. */
        HEADING,
        /** The passage itself. */
        TEXT,
        /** What the passage is part of; helps others and finds nothing by itself. */
        CONTEXT;

        /** The field of stems in a language. */
        public String stems(Language language) {
            return name().toLowerCase(java.util.Locale.ROOT) + "_" + language.tag();
        }

        /** The field of forms in a language. */
        public String forms(Language language) {
            return stems(language) + "_forms";
        }
    }

    /** The word for an activity of a version. */
    public static String step(String version, String activity) {
        return version + "/" + activity;
    }

    /** The words of a passage as doc values, for those who look into the words of what a person may see. */
    public static String words(Language language) {
        return "words_" + language.tag();
    }

    /** What the person sees above the passage. */
    public static String shownHeading() {
        return "shown_heading";
    }

    /** How texts become words on their way into the index. */
    public static Analyzer analyzer() {
        Map<String, Analyzer> analyzers = new HashMap<>();
        for (Language language : Language.values()) {
            Analyzer stems = Words.stemsOfText(language);
            Analyzer forms = Words.formsOfText(language);
            for (Place place : Place.values()) {
                analyzers.put(place.stems(language), stems);
                analyzers.put(place.forms(language), forms);
            }
        }
        return new PerFieldAnalyzerWrapper(new KeywordAnalyzer(), analyzers);
    }
}
