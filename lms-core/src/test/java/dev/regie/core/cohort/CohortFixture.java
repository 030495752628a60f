package dev.regie.core.cohort;

import dev.regie.core.access.AccessFixture;
import dev.regie.core.cohort.internal.StoredCohorts;
import dev.regie.core.enrolment.CohortId;
import dev.regie.core.enrolment.Doing;
import dev.regie.core.enrolment.Enrolment;
import dev.regie.core.enrolment.EnrolmentFixture;
import dev.regie.core.enrolment.StatementFact.Kind;
import dev.regie.core.lrs.Authority;
import dev.regie.core.people.Person;
import dev.regie.core.people.TeamId;
import dev.regie.core.shared.PersonId;
import dev.regie.core.shared.TestDatabases;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The service of cohorts as the container would put it together. */
public final class CohortFixture {
    /** The day on which everything in these tests happens. */
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    public final EnrolmentFixture on;
    public final StoredCohorts stored;
    public final CohortService cohorts = new CohortService();
    public final CohortPeople people = new CohortPeople();
    public final CohortProgress progress = new CohortProgress();
    public final CohortVersions versions = new CohortVersions();

    @SuppressWarnings("UnnecessaryAssignment") // the container is what is missing here
    private CohortFixture(EnrolmentFixture on) {
        this.on = on;
        stored = new StoredCohorts(on);
        cohorts.cohorts = stored.cohorts;
        cohorts.courses = stored.courses;
        cohorts.guides = stored.guides;
        cohorts.places = stored.places;
        cohorts.rulePeople = stored.rulePeople;
        cohorts.seating = stored.seating;
        cohorts.cohortEnrolments = on.cohortEnrolments;
        cohorts.people = on.people.people;
        cohorts.teams = on.people.teams;
        cohorts.catalogue = on.catalogue;
        cohorts.current = on.current;
        cohorts.clock = AccessFixture.CLOCK;
        cohorts.settings = AccessFixture.settings(false);
        people.cohorts = stored.cohorts;
        people.courses = stored.courses;
        people.places = stored.places;
        people.rulePeople = stored.rulePeople;
        people.answered = stored.answered;
        people.seating = stored.seating;
        people.cohortEnrolments = on.cohortEnrolments;
        people.people = on.people.people;
        people.current = on.current;
        people.clock = AccessFixture.CLOCK;
        people.settings = AccessFixture.settings(false);
        versions.cohorts = stored.cohorts;
        versions.courses = stored.courses;
        versions.movables = stored.movables;
        versions.catalogue = on.catalogue;
        versions.cohortEnrolments = on.cohortEnrolments;
        versions.log = on.people.access.audit;
        versions.current = on.current;
        progress.courses = stored.courses;
        progress.log = on.people.access.audit;
        progress.list = stored.list;
        progress.cohorts = stored.cohorts;
        progress.standings = stored.standings;
        progress.current = on.current;
        progress.clock = AccessFixture.CLOCK;
        progress.settings = AccessFixture.settings(false);
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
        on.unit.call(() -> on.people.membership.addMember(team, person.id(), TODAY));
    }

    /** The cohort that a wish made. */
    public Cohort made(NewCohort wish) {
        if (create(wish) instanceof CreateCohortResult.Created(Cohort cohort, var _)) {
            return cohort;
        }
        throw new AssertionError("Refused: " + wish);
    }

    /** The cohort as it is now. */
    public Cohort now(CohortId id) {
        return on.unit.call(() -> cohorts.find(id)).orElseThrow();
    }

    /** Everybody's progress. */
    public List<ProgressRow> rows(CohortId id) {
        return on.unit.call(() -> progress.page(ProgressQuery.all(id, 0, 200))).items();
    }

    /** Does something in the course, folded at once. */
    public void does(PersonId person, String activity, Kind kind, String at) {
        Enrolment enrolment = on.unit
                .call(() -> on.enrolments.active(person, on.course.key()))
                .orElseThrow();
        String statement = new Doing(on, enrolment).statement(activity, kind, Instant.parse(at));
        on.unit.run(() -> on.record.store(new Authority.Regie(), List.of(statement)));
        on.foldAll();
    }

    /** Completes the course. */
    public void completes(PersonId person) {
        does(person, "first-steps", Kind.COMPLETED, "2026-03-02T07:00:00Z");
        does(person, "check", Kind.PASSED, "2026-03-02T07:30:00Z");
    }
}
