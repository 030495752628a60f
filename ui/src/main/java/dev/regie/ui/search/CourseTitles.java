package dev.regie.ui.search;

import dev.regie.core.catalogue.Catalogue;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.search.query.FacetCount;
import dev.regie.ui.i18n.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Titles of courses that the index counted, and therefore the person may see. */
@ApplicationScoped
class CourseTitles {

    @Inject
    Catalogue catalogue;

    /** By key. */
    Map<String, String> of(List<FacetCount> counted) {
        Map<String, String> titles = new HashMap<>();
        for (FacetCount count : counted) {
            catalogue
                    .latest(new CourseKey(count.value()))
                    .ifPresent(version -> titles.put(
                            count.value(),
                            Texts.content(version.content().title()).text()));
        }
        return titles;
    }
}
