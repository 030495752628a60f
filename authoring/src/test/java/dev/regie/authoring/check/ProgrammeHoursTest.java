package dev.regie.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.authoring.exchange.CourseSource;
import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.catalogue.content.Assignment;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.catalogue.content.Track;
import dev.regie.core.catalogue.content.Workshop;
import dev.regie.core.shared.Language;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a track says that it takes is what its courses take, to the half hour. */
class ProgrammeHoursTest {
    private static final Map<CourseKey, CourseSource> COURSES = Curriculum.courses().stream()
            .collect(Collectors.toMap(course -> course.content().key(), Function.identity()));

    static List<Track> tracks() {
        return Curriculum.programme().tracks();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tracks")
    void a_track_says_the_hours_that_its_courses_take(Track track) {
        Predicate<Activity> workshop = Workshop.class::isInstance;
        Predicate<Activity> practice = Assignment.class::isInstance;
        Predicate<Activity> screen = Activity::required;
        List<Double> hours = List.of(
                hours(track, _ -> true),
                hours(track, screen),
                hours(track, workshop),
                hours(track, practice),
                hours(track, workshop.or(practice).or(screen).negate()));
        assertThat(track.summary().exactly(Language.NL).orElseThrow())
                .contains(hours.stream()
                        .map(each -> said(each).replace('.', ',') + " uur")
                        .toList());
        assertThat(track.summary().exactly(Language.EN).orElseThrow())
                .contains(hours.stream().map(each -> said(each) + " hours").toList());
    }

    /** Rounded to the half hour. */
    private static double hours(Track track, Predicate<Activity> which) {
        int minutes = track.courses().stream()
                .flatMap(place -> COURSES.get(place.course()).content().activities().stream())
                .filter(which)
                .mapToInt(Activity::minutes)
                .sum();
        return Math.round(minutes / 30.0) / 2.0;
    }

    private static String said(double hours) {
        return hours == Math.rint(hours) ? String.valueOf((int) hours) : String.valueOf(hours);
    }
}
