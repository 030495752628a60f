package dev.regie.ui.learner;

import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.catalogue.content.Assessment;
import dev.regie.core.catalogue.content.Briefed;
import dev.regie.core.catalogue.content.Case;
import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.catalogue.content.Lesson;
import dev.regie.core.catalogue.content.SelfAssessment;
import dev.regie.core.catalogue.content.WithBlocks;
import dev.regie.core.enrolment.CourseProgress;
import dev.regie.ui.component.ContentText;
import dev.regie.ui.component.Station;
import dev.regie.ui.component.StationKind;
import dev.regie.ui.component.StationState;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A course as the stations of a path. */
final class Path {

    private Path() {}

    /** The stations with the learner's place on them. */
    static List<Station> of(CourseContent content, CourseProgress progress, Function<Activity, Optional<String>> href) {
        String next = CourseSteps.next(content, progress).map(Activity::id).orElse("");
        return content.activities().stream()
                .map(activity -> new Station(
                        ContentText.of(activity.title()),
                        kind(activity),
                        state(activity, progress, next),
                        activity.minutes(),
                        href.apply(activity)))
                .toList();
    }

    /** Where an activity is played: a plain page, outside this application. */
    static String playAddress(CourseKey course, String activity) {
        return "/play/" + course + "/" + activity;
    }

    private static StationState state(Activity activity, CourseProgress progress, String next) {
        if (CourseSteps.isDone(activity, progress)) {
            return StationState.DONE;
        }
        return activity.id().equals(next) ? StationState.NOW : StationState.LATER;
    }

    private static StationKind kind(Activity activity) {
        return switch (activity) {
            case Lesson _ -> StationKind.LESSON;
            case Assessment _ -> StationKind.ASSESSMENT;
            case WithBlocks _, Case _, SelfAssessment _, Briefed _ -> StationKind.LESSON;
        };
    }
}
