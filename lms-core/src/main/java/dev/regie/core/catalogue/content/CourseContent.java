package dev.regie.core.catalogue.content;

import static java.util.Objects.requireNonNull;

import dev.regie.core.shared.Language;
import dev.regie.core.shared.LanguageMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that one version of a course says, in all its languages. Its records refuse what can never be right (ids, bounds);
 * {@link CourseRules} says what else stands between it and publishing.
 *
 * @param schema the version of the JSON form, {@value #SCHEMA}
 * @param languages the first is the one that others are translated from
 * @param title plain text
 * @param summary Markdown
 * @param audience Markdown: for whom it is
 * @param activities in the order in which they are taken
 * @param terms words that lessons explain
 */
public record CourseContent(
        int schema,
        CourseKey key,
        List<Language> languages,
        LanguageMap title,
        LanguageMap summary,
        LanguageMap audience,
        List<Objective> objectives,
        List<Activity> activities,
        List<Source> sources,
        List<Term> terms) {
    /** The version of the JSON form that this code reads and writes. */
    public static final int SCHEMA = 1;

    /** A course that explains no words. */
    public CourseContent(
            int schema,
            CourseKey key,
            List<Language> languages,
            LanguageMap title,
            LanguageMap summary,
            LanguageMap audience,
            List<Objective> objectives,
            List<Activity> activities,
            List<Source> sources) {
        this(schema, key, languages, title, summary, audience, objectives, activities, sources, List.of());
    }

    public CourseContent {
        requireNonNull(key, "key");
        requireNonNull(title, "title");
        requireNonNull(summary, "summary");
        requireNonNull(audience, "audience");
        if (schema != SCHEMA) {
            throw new IllegalArgumentException("Course content of schema " + schema + "; known is " + SCHEMA);
        }
        languages = List.copyOf(languages);
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("A course has at least one language: " + key);
        }
        objectives = List.copyOf(objectives);
        activities = List.copyOf(activities);
        sources = List.copyOf(sources);
        // Courses stored before there were terms have none.
        terms = terms == null ? List.of() : List.copyOf(terms);
    }

    /** The activity with that id. */
    public Optional<Activity> activity(String id) {
        return activities.stream().filter(activity -> activity.id().equals(id)).findFirst();
    }

    /** The objective with that id. */
    public Optional<Objective> objective(String id) {
        return objectives.stream()
                .filter(objective -> objective.id().equals(id))
                .findFirst();
    }

    /** The ids of the words that it explains. */
    Set<String> termIds() {
        return terms.stream().map(Term::id).collect(Collectors.toSet());
    }

    /** All files that it shows or hands out, to whichever audience. */
    public List<MediaFile> media() {
        return Parts.media(this).stream().map(Parts.LocatedMedia::media).toList();
    }

    /** What the whole course takes an ordinary learner, optional activities left out. */
    public int requiredMinutes() {
        return activities.stream()
                .filter(Activity::required)
                .mapToInt(Activity::minutes)
                .sum();
    }
}
