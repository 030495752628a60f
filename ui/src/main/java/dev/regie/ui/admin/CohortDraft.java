package dev.regie.ui.admin;

import dev.regie.core.catalogue.CourseVersionId;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.cohort.CohortRule;
import dev.regie.core.cohort.Guide;
import dev.regie.core.cohort.NewCohort;
import dev.regie.core.cohort.TrackRef;
import dev.regie.core.enrolment.CohortId;
import dev.regie.core.shared.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A cohort while somebody is making it. It has its id from the start, so that saving it a second time after a lost answer
 * makes no second cohort.
 */
final class CohortDraft {

    private final CohortId id = CohortId.random();
    private final Map<CourseKey, CourseVersionId> versions = new LinkedHashMap<>();
    private String name = "";
    private @Nullable LocalDate start;
    private @Nullable LocalDate end;
    private CohortRule rule = CohortRule.NOBODY;
    private Set<Guide> guides = Set.of();
    private @Nullable TrackRef track;
    private Set<CourseKey> trackCourses = Set.of();
    private Set<PersonId> people = Set.of();

    /** What still stands in the way of saving. */
    enum Gap {
        NAME,
        START,
        END,
        END_NOT_AFTER_START,
        PEOPLE,
        COURSE
    }

    void name(String newName) {
        name = newName.strip();
    }

    void start(@Nullable LocalDate day) {
        start = day;
    }

    void end(@Nullable LocalDate day) {
        end = day;
    }

    @Nullable
    LocalDate start() {
        return start;
    }

    void rule(CohortRule asked) {
        rule = asked;
    }

    CohortRule rule() {
        return rule;
    }

    void guides(Set<Guide> chosen) {
        guides = Set.copyOf(chosen);
    }

    /** Says that the courses are those of a track; that holds until others are chosen. */
    void track(@Nullable TrackRef chosen, Collection<CourseKey> courses) {
        track = chosen;
        trackCourses = Set.copyOf(courses);
    }

    void people(Set<PersonId> chosen) {
        people = Set.copyOf(chosen);
    }

    Set<PersonId> people() {
        return people;
    }

    List<CourseVersionId> versions() {
        return List.copyOf(versions.values());
    }

    /** Pins a course to a version. */
    void pin(CourseKey course, CourseVersionId version) {
        versions.put(course, version);
    }

    /** Takes out the courses that are not among these. */
    void keepOnly(Collection<CourseKey> courses) {
        versions.keySet().retainAll(courses);
    }

    Optional<CourseVersionId> pinned(CourseKey course) {
        return Optional.ofNullable(versions.get(course));
    }

    /** What is missing, in the order of the form. */
    Set<Gap> gaps(int peopleCount) {
        Set<Gap> gaps = new TreeSet<>();
        if (name.isEmpty()) {
            gaps.add(Gap.NAME);
        }
        if (start == null) {
            gaps.add(Gap.START);
        }
        if (end == null) {
            gaps.add(Gap.END);
        }
        if (start != null && end != null && !end.isAfter(start)) {
            gaps.add(Gap.END_NOT_AFTER_START);
        }
        if (peopleCount == 0) {
            gaps.add(Gap.PEOPLE);
        }
        if (versions.isEmpty()) {
            gaps.add(Gap.COURSE);
        }
        return gaps;
    }

    /** The wish to save; only without gaps. */
    NewCohort wish() {
        if (start == null || end == null) {
            throw new IllegalStateException("The dates are missing");
        }
        TrackRef from = versions.keySet().equals(trackCourses) ? track : null;
        return new NewCohort(id, name, start, end, rule, people, versions(), from, guides);
    }
}
