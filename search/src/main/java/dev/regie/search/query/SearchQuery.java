package dev.regie.search.query;

import dev.regie.core.shared.Language;
import dev.regie.search.document.Minutes;
import java.util.Set;

/**
 * A question and what to look at. An empty choice means all.
 *
 * @param text words; {@code "a phrase"}; {@code begin*}; only the first {@value #LONGEST} characters count
 * @param preferred the language of who asks: when no language is chosen, a passage that exists in it is found in it alone
 * @param kinds kinds of activities, and the word for a course itself
 * @param courses keys
 */
public record SearchQuery(
        String text,
        Language preferred,
        Set<String> kinds,
        Set<String> courses,
        Set<Language> languages,
        Set<Minutes> minutes) {

    /** The longest question that is read. */
    public static final int LONGEST = 200;

    public SearchQuery {
        String asked = text.strip();
        text = asked.substring(0, Math.min(asked.length(), LONGEST));
        kinds = Set.copyOf(kinds);
        courses = Set.copyOf(courses);
        languages = Set.copyOf(languages);
        minutes = Set.copyOf(minutes);
    }

    /** A question without any choice. */
    public static SearchQuery of(String text, Language preferred) {
        return new SearchQuery(text, preferred, Set.of(), Set.of(), Set.of(), Set.of());
    }

    /** The same with only these kinds. */
    public SearchQuery inKinds(Set<String> chosen) {
        return new SearchQuery(text, preferred, chosen, courses, languages, minutes);
    }

    /** The same within these courses only. */
    public SearchQuery inCourses(Set<String> chosen) {
        return new SearchQuery(text, preferred, kinds, chosen, languages, minutes);
    }

    /** The same in these languages only. */
    public SearchQuery inLanguages(Set<Language> chosen) {
        return new SearchQuery(text, preferred, kinds, courses, chosen, minutes);
    }

    /** The same with only what takes that long. */
    public SearchQuery taking(Set<Minutes> chosen) {
        return new SearchQuery(text, preferred, kinds, courses, languages, chosen);
    }
}
