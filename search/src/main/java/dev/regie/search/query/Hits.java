package dev.regie.search.query;

import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.enrolment.Opening;
import dev.regie.core.shared.Language;
import dev.regie.search.query.VisibleCourses.Visible;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Says of passages what a person wants to know of them: titles, and where they open for this person. */
record Hits(Map<String, Visible> visible, Language preferred) {

    Hit of(Found found) {
        Visible seen = Objects.requireNonNull(visible.get(found.version()));
        CourseContent content = seen.version().content();
        Optional<Activity> activity = Optional.ofNullable(found.activity()).flatMap(content::activity);
        Opening waits = found.activity() == null ? null : seen.waiting().get(found.activity());
        return new Hit(
                found.course(),
                content.title().in(preferred).text(),
                found.activity(),
                activity.map(step -> step.title().in(preferred).text()).orElse(null),
                found.block(),
                found.kind(),
                activity.map(Activity::minutes).orElse(content.requiredMinutes()),
                found.heading(),
                found.snippet(),
                found.language(),
                waits,
                href(found, seen.enrolled(), waits != null));
    }

    String courseTitle(Found found) {
        Visible seen = Objects.requireNonNull(visible.get(found.version()));
        return seen.version().content().title().in(preferred).text();
    }

    private static String href(Found found, boolean enrolled, boolean waits) {
        if (found.activity() == null || waits) {
            return (enrolled ? "/learn/courses/" : "/studio/courses/") + found.course();
        }
        return (enrolled ? "/play/" : "/play/preview/")
                + found.course() + "/" + found.activity() + "?lang="
                + found.language().tag()
                + (found.block() == null ? "" : "#" + found.block());
    }
}
