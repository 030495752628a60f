package dev.regie.core.cohort;

import dev.regie.core.access.AccessFixture;
import dev.regie.core.cohort.internal.StoredCohorts;
import dev.regie.core.enrolment.CohortId;
import dev.regie.core.enrolment.EnrolmentFixture;
import dev.regie.core.people.Person;
import dev.regie.core.people.TeamId;
import dev.regie.core.shared.PersonId;
import dev.regie.core.shared.TestDatabases;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The service of cohorts as the container would put it together. */
public final class CohortFixture {
    /** The day on which everything in these tests happens. */
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    public final EnrolmentFixture on;
    public final CohortService cohorts = new CohortService();

    @SuppressWarnings("UnnecessaryAssignment") // the container is what is missing here
    private CohortFixture(EnrolmentFixture on) {
        this.on = on;
        StoredCohorts stored = new StoredCohorts(on.unit);
        cohorts.cohorts = stored.cohorts;
        cohorts.courses = stored.courses;
        cohorts.places = stored.places;
        cohorts.enrolments = on.enrolments;
        cohorts.progress = on.progress;
        cohorts.people = on.people.people;
        cohorts.teams = on.people.teams;
        cohorts.catalogue = on.catalogue;
        cohorts.current = on.current;
        cohorts.clock = AccessFixture.CLOCK;
        cohorts.settings = AccessFixture.settings(false);
    }

    /** On the database that all tests on an engine share. */
    public static CohortFixture on(TestDatabases engine) {
        return new CohortFixture(EnrolmentFixture.on(engine));
    }

    /** A wish that is in order: eight weeks from today, on the fixture's course. */
    public NewCohort wish(String name, Set<TeamId> teams, Set<PersonId> people) {
        return new NewCohort(
                CohortId.random(), name, TODAY, TODAY.plusWeeks(8), teams, people, List.of(on.course.id()));
    }

    public CreateCohortResult create(NewCohort wish) {
        return on.unit.call(() -> cohorts.create(wish));
    }

    /** Puts somebody into a team from today on. */
    public void join(TeamId team, Person person) {
        on.unit.call(() -> on.people.teams.addMember(team, person.id(), TODAY));
    }
}
