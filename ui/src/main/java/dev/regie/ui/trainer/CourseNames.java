package dev.regie.ui.trainer;

import static dev.regie.ui.i18n.Texts.text;

import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.ui.component.ContentText;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What courses are called in the page's language; one that is not published yet goes by its key and says so. */
record CourseNames(Map<CourseKey, String> titles) {
    CourseNames {
        titles = Map.copyOf(titles);
    }

    static CourseNames of(List<CourseVersion> courses) {
        return new CourseNames(courses.stream()
                .collect(Collectors.toMap(
                        CourseVersion::key,
                        course -> ContentText.of(course.content().title()).text())));
    }

    String name(CourseKey course) {
        String title = titles.get(course);
        return title == null ? text("score.course.planned", course.text()) : text("score.course", title);
    }
}
