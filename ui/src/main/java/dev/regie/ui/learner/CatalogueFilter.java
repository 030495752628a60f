package dev.regie.ui.learner;

import dev.regie.core.catalogue.content.Aspect;
import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.LanguageMap;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody looks for in the catalogue; pure. Every condition that is given must hold.
 *
 * @param words found in title, summary or an objective, in any language; accents and case aside; empty for all
 * @param aspect of at least one objective
 * @param minutes at most, of the required activities
 * @param language the course has it
 */
record CatalogueFilter(String words, Optional<Aspect> aspect, Optional<Integer> minutes, Optional<Language> language) {

    static final CatalogueFilter ALL = new CatalogueFilter("", Optional.empty(), Optional.empty(), Optional.empty());

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    boolean matches(CourseContent course) {
        return hasWords(course)
                && aspect.map(wanted -> course.objectives().stream()
                                .anyMatch(objective -> objective.aspects().contains(wanted)))
                        .orElse(true)
                && minutes.map(most -> course.requiredMinutes() <= most).orElse(true)
                && language.map(course.languages()::contains).orElse(true);
    }

    boolean isAll() {
        return equals(ALL);
    }

    private boolean hasWords(CourseContent course) {
        String said = folded(Stream.concat(
                        Stream.of(course.title(), course.summary()),
                        course.objectives().stream().map(objective -> objective.text()))
                .map(LanguageMap::tags)
                .flatMap(texts -> texts.values().stream())
                .reduce("", (all, each) -> all + ' ' + each));
        return Stream.of(folded(words).split(" ")).allMatch(said::contains);
    }

    private static String folded(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
