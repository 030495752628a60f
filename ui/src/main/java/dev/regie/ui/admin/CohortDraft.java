package dev.regie.ui.admin;

import dev.regie.core.catalogue.CourseVersionId;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.cohort.NewCohort;
import dev.regie.core.enrolment.CohortId;
import dev.regie.core.people.TeamId;
import dev.regie.core.shared.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
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
    private Set<TeamId> teams = Set.of();
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

    void teams(Set<TeamId> chosen) {
        teams = Set.copyOf(chosen);
    }

    void people(Set<PersonId> chosen) {
        people = Set.copyOf(chosen);
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

    /** On which day the teams are asked who is in them: the first day, or today if that has passed. */
    LocalDate membershipDay(LocalDate today) {
        return start == null || start.isBefore(today) ? today : start;
    }

    /** Everybody who will be in it, each once. */
    Set<PersonId> everybody(Function<TeamId, Set<PersonId>> membersOf) {
        Set<PersonId> all = new java.util.HashSet<>(people);
        teams.forEach(team -> all.addAll(membersOf.apply(team)));
        return Set.copyOf(all);
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
        return new NewCohort(id, name, start, end, teams, people, List.copyOf(versions.values()));
    }
}
