package dev.regie.ui.learner;

import dev.regie.core.catalogue.CourseQuery;
import dev.regie.core.catalogue.content.Aspect;
import dev.regie.core.shared.Language;
import java.util.Optional;

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

    /** The question to the catalogue. */
    CourseQuery query(int offset, int limit) {
        return new CourseQuery(words, "", aspect, minutes, language, null, true, offset, limit);
    }

    CatalogueFilter withWords(String others) {
        return new CatalogueFilter(others, aspect, minutes, language);
    }

    boolean isAll() {
        return equals(ALL);
    }
}
