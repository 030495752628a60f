package dev.regie.ui.admin;

import dev.regie.core.catalogue.ActivityIris;
import dev.regie.core.catalogue.Catalogue;
import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.catalogue.content.Activity;
import dev.regie.ui.i18n.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Titles of the courses and activities that addresses in the record stand for. */
@ApplicationScoped
class ActivityTitles {

    @Inject
    Catalogue catalogue;

    /** By address, in the order of courses and their activities. */
    Map<String, String> all() {
        Map<String, String> titles = new LinkedHashMap<>();
        for (CourseVersion version : catalogue.allLatest()) {
            String course = Texts.content(version.content().title()).text();
            titles.put(ActivityIris.course(version.key()), course);
            for (Activity activity : version.content().activities()) {
                titles.put(
                        ActivityIris.activity(version.key(), activity.id()),
                        course + " · " + Texts.content(activity.title()).text());
            }
        }
        return titles;
    }

    /** The title of an address or of the nearest thing that it is part of; empty for addresses from elsewhere. */
    static Optional<String> nearest(Map<String, String> titles, String iri) {
        String part = iri;
        while (part.startsWith(ActivityIris.NAMESPACE)) {
            String title = titles.get(part);
            if (title != null) {
                return Optional.of(title);
            }
            part = part.substring(0, part.lastIndexOf('/'));
        }
        return Optional.empty();
    }
}
