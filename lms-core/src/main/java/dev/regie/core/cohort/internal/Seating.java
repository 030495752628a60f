package dev.regie.core.cohort.internal;

import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.cohort.CohortForecast;
import dev.regie.core.cohort.Joined;
import dev.regie.core.cohort.Joined.InCourse;
import dev.regie.core.cohort.PinnedVersion;
import dev.regie.core.cohort.internal.Places.Place;
import dev.regie.core.enrolment.CohortId;
import dev.regie.core.enrolment.EnrolResult;
import dev.regie.core.enrolment.Enrolment;
import dev.regie.core.enrolment.EnrolmentId;
import dev.regie.core.enrolment.EnrolmentService;
import dev.regie.core.enrolment.NewEnrolment;
import dev.regie.core.enrolment.Source;
import dev.regie.core.people.PeopleService;
import dev.regie.core.people.Person;
import dev.regie.core.people.PersonName;
import dev.regie.core.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gives people their places in a cohort: for each course the enrolment that they are under way with, else the one they completed
 * last, else a new one. In a bounded number of queries. Whoever calls holds enrolling.
 */
@ApplicationScoped
public class Seating {

    @Inject
    EnrolmentService enrolments;

    @Inject
    PeopleService people;

    @Inject
    Places places;

    @Inject
    Clock clock;

    /** Lets active people in who are not in it yet. */
    public Joined seat(
            CohortId cohort, LocalDate due, List<PinnedVersion> courses, Set<PersonId> joining, Set<PersonId> byRule) {
        Map<InCourse, EnrolmentId> completed = completed(joining, courses);
        List<NewEnrolment> wishes = new ArrayList<>();
        List<Place> taken = new ArrayList<>();
        List<InCourse> before = new ArrayList<>();
        Set<InCourse> underWay = underWay(joining, courses);
        for (PersonId person : joining) {
            for (PinnedVersion each : courses) {
                InCourse place = new InCourse(person, each.course());
                EnrolmentId done = completed.get(place);
                if (done != null && !underWay.contains(place)) {
                    before.add(place);
                    taken.add(new Place(cohort, person, each.course(), done));
                } else {
                    wishes.add(new NewEnrolment(
                            person, each.course(), each.version(), new Source.FromCohort(cohort), due));
                }
            }
        }
        for (EnrolResult result : enrolments.enrolAll(wishes)) {
            Enrolment counts = switch (result) {
                case EnrolResult.Enrolled(Enrolment made) -> made;
                case EnrolResult.AlreadyOpen(Enrolment open) -> open;
                case EnrolResult.UnknownPerson _, EnrolResult.UnknownCourse _ ->
                    throw new IllegalStateException("Looked up and found, now unknown, in cohort " + cohort);
            };
            taken.add(new Place(cohort, counts.person(), counts.course(), counts.id()));
        }
        places.addMembers(cohort, joining, byRule, clock.instant().truncatedTo(ChronoUnit.MICROS));
        places.add(taken);
        return new Joined(joining, List.copyOf(underWay), before);
    }

    /** What {@link #seat} would come upon. */
    public CohortForecast forecast(List<PinnedVersion> courses, Set<PersonId> joining) {
        Set<InCourse> underWay = underWay(joining, courses);
        Set<InCourse> completed = completed(joining, courses).keySet().stream()
                .filter(place -> !underWay.contains(place))
                .collect(Collectors.toSet());
        List<PersonName> names = people.all(joining).values().stream()
                .map(Person::name)
                .sorted(PersonName.BY_FAMILY)
                .limit(CohortForecast.NAMES)
                .toList();
        return new CohortForecast(joining.size(), names, persons(underWay), persons(completed));
    }

    private static int persons(Set<InCourse> places) {
        return Math.toIntExact(places.stream().map(InCourse::person).distinct().count());
    }

    private Set<InCourse> underWay(Collection<PersonId> who, List<PinnedVersion> courses) {
        Set<CourseKey> keys = keys(courses);
        return enrolments.open(who).stream()
                .filter(each -> keys.contains(each.course()))
                .map(each -> new InCourse(each.person(), each.course()))
                .collect(Collectors.toSet());
    }

    /** The one completed last, per person and course. */
    private Map<InCourse, EnrolmentId> completed(Collection<PersonId> who, List<PinnedVersion> courses) {
        Set<CourseKey> keys = keys(courses);
        Map<InCourse, EnrolmentId> latest = new HashMap<>();
        enrolments.completed(who).stream()
                .filter(each -> keys.contains(each.course()))
                .sorted(Comparator.comparing(Enrolment::enrolledAt))
                .forEach(each -> latest.put(new InCourse(each.person(), each.course()), each.id()));
        return latest;
    }

    private static Set<CourseKey> keys(List<PinnedVersion> courses) {
        return courses.stream().map(PinnedVersion::course).collect(Collectors.toSet());
    }
}
