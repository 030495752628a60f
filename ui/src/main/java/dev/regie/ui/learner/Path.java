package dev.regie.ui.learner;

import static dev.regie.ui.i18n.Texts.text;

import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.enrolment.CourseProgress;
import dev.regie.core.enrolment.Opening;
import dev.regie.ui.component.ContentText;
import dev.regie.ui.component.Station;
import dev.regie.ui.component.StationKind;
import dev.regie.ui.component.StationState;
import dev.regie.ui.i18n.Formats;
import java.util.List;
import java.util.Optional;

/** A course as the stations of a path. */
final class Path {

    private Path() {}

    /** The stations with the learner's place on them; those that are open lead to where they are played. */
    static List<Station> of(Taken taken, Formats formats) {
        String next = CourseSteps.next(taken).map(Activity::id).orElse("");
        return taken.version().content().activities().stream()
                .map(activity -> station(
                        activity,
                        state(activity, taken.progress(), next),
                        opens(taken.opening(activity), formats),
                        Optional.of(playAddress(taken.version().key(), activity.id()))))
                .toList();
    }

    /** The stations for somebody who does not take the course. */
    static List<Station> of(CourseContent content) {
        return content.activities().stream()
                .map(activity -> station(activity, StationState.LATER, Optional.empty(), Optional.empty()))
                .toList();
    }

    /** As many stations as fit, from the one before the learner's place on, or the last ones. */
    static List<Station> around(List<Station> all, int most) {
        int now = 0;
        while (now < all.size() && all.get(now).state() != StationState.NOW) {
            now++;
        }
        int from = Math.max(0, Math.min(now - 1, all.size() - most));
        return all.subList(from, Math.min(all.size(), from + most));
    }

    /** Where an activity is played: a plain page, outside this application. */
    static String playAddress(CourseKey course, String activity) {
        return "/play/" + course + "/" + activity;
    }

    private static Station station(
            Activity activity, StationState state, Optional<String> opens, Optional<String> address) {
        return new Station(
                ContentText.of(activity.title()),
                StationKind.of(activity),
                state,
                activity.minutes(),
                !activity.required(),
                opens,
                opens.isPresent() ? Optional.empty() : address);
    }

    private static Optional<String> opens(Opening opening, Formats formats) {
        return switch (opening) {
            case Opening.Now() -> Optional.empty();
            case Opening.On(var day) -> Optional.of(text("station.opens", formats.date(day)));
            case Opening.AfterCourse(int days) -> Optional.of(text("station.afterCourse", days));
        };
    }

    private static StationState state(Activity activity, CourseProgress progress, String next) {
        if (CourseSteps.isDone(activity, progress)) {
            return StationState.DONE;
        }
        return activity.id().equals(next) ? StationState.NOW : StationState.LATER;
    }
}
