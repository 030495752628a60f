package dev.regie.ui.demo;

import dev.regie.core.access.AccountService;
import dev.regie.core.access.ApiCredentialService;
import dev.regie.core.access.PasswordResult;
import dev.regie.core.access.Scope;
import dev.regie.core.catalogue.Catalogue;
import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.cohort.CohortService;
import dev.regie.core.cohort.CreateCohortResult;
import dev.regie.core.cohort.NewCohort;
import dev.regie.core.enrolment.CohortId;
import dev.regie.core.enrolment.Enrolment;
import dev.regie.core.enrolment.EnrolmentService;
import dev.regie.core.lrs.StatementWriter;
import dev.regie.core.people.NewPerson;
import dev.regie.core.people.PeopleService;
import dev.regie.core.people.TeamId;
import dev.regie.core.people.TeamLeadership;
import dev.regie.core.people.TeamMembership;
import dev.regie.core.people.TeamService;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.PersonId;
import dev.regie.core.shared.Settings;
import dev.regie.ui.demo.DemoPeople.Group;
import dev.regie.ui.demo.DemoPeople.Somebody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes people, teams, cohorts and their learning in one transaction: all of it is there, or none. */
@ApplicationScoped
@Transactional
public class DemoSeeding {

    private static final CourseKey PILOT = new CourseKey("communication");

    /** In the order of their track, the last one shared with their teams. */
    private static final List<CourseKey> MANAGERS =
            List.of(new CourseKey("understanding"), new CourseKey("managers"), PILOT);

    private static final String PASSWORD = "empower-2026";

    @Inject
    SeedGuard guard;

    @Inject
    PeopleService people;

    @Inject
    TeamService teams;

    @Inject
    TeamLeadership leadership;

    @Inject
    TeamMembership membership;

    @Inject
    AccountService accounts;

    @Inject
    ApiCredentialService credentials;

    @Inject
    Catalogue catalogue;

    @Inject
    CohortService cohorts;

    @Inject
    EnrolmentService enrolments;

    @Inject
    StatementWriter writer;

    @Inject
    DemoStatements statements;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    /**
     * Makes the demo organisation unless it has been made before.
     *
     * @return whether it was made just now
     */
    public boolean seed() {
        if (!guard.take()) {
            return false;
        }
        List<CourseVersion> managers = MANAGERS.stream().map(this::course).toList();
        ZonedDateTime now = clock.instant().atZone(settings.timeZone());
        LocalDate today = now.toLocalDate();
        Map<Somebody, PersonId> known = new HashMap<>();
        DemoPeople.STAFF.forEach(somebody -> known.put(somebody, add(somebody)));
        List<TeamId> made = new ArrayList<>();
        for (Group group : DemoPeople.TEAMS) {
            made.add(addTeam(group, known, today.minusYears(1)));
        }
        for (Somebody somebody : DemoPeople.SIGN_INS) {
            if (!(accounts.setPassword(id(known, somebody), PASSWORD) instanceof PasswordResult.Changed)) {
                throw new IllegalStateException("The demo password was refused");
            }
        }
        credentials.createFixed("demo-key", "demo-secret", "Demo", Set.of(Scope.ALL));
        List<String> written = new ArrayList<>();
        written.addAll(managersCohort(managers, known, now));
        written.addAll(pilotCohort(course(PILOT), made.getFirst(), known, now));
        writer.write(written);
        return true;
    }

    private CourseVersion course(CourseKey key) {
        return catalogue
                .latest(key)
                .orElseThrow(() -> new IllegalStateException("The demo organisation needs the course " + key));
    }

    private PersonId add(Somebody somebody) {
        return people.create(new NewPerson(somebody.name(), somebody.email(), Language.NL, somebody.roles()))
                .orThrow()
                .id();
    }

    private TeamId addTeam(Group group, Map<Somebody, PersonId> known, LocalDate from) {
        TeamId team = teams.create(group.name(), null).orThrow().id();
        known.put(group.manager(), add(group.manager()));
        leadership.setManager(team, id(known, group.manager()), from);
        for (Somebody member : group.members()) {
            known.put(member, add(member));
            membership.addMember(team, id(known, member), from);
        }
        return team;
    }

    /** Finished three weeks ago; everybody did all courses in the months before, one every six weeks. */
    private List<String> managersCohort(List<CourseVersion> courses, Map<Somebody, PersonId> known, ZonedDateTime now) {
        LocalDate today = now.toLocalDate();
        List<PersonId> managers = DemoPeople.TEAMS.stream()
                .map(group -> id(known, group.manager()))
                .toList();
        make(new NewCohort(
                CohortId.random(),
                "Leidinggevenden",
                today.minusWeeks(23),
                today.minusWeeks(3),
                Set.of(),
                Set.copyOf(managers),
                courses.stream().map(CourseVersion::id).toList()));
        List<String> written = new ArrayList<>();
        for (int nth = 0; nth < courses.size(); nth++) {
            CourseVersion course = courses.get(nth);
            for (int i = 0; i < managers.size(); i++) {
                ZonedDateTime begun =
                        now.minusWeeks(22 - 6L * nth).plusDays(i).withHour(9).withMinute(10 + 7 * i);
                written.addAll(statements.wholeCourse(
                        enrolment(managers.get(i), course.key()), course, begun.toInstant(), i == 1));
            }
        }
        return written;
    }

    /** Started two weeks ago, six weeks to go: the team of the two learners, which tries out one course by itself. */
    private List<String> pilotCohort(
            CourseVersion course, TeamId team, Map<Somebody, PersonId> known, ZonedDateTime now) {
        LocalDate today = now.toLocalDate();
        make(new NewCohort(
                CohortId.random(),
                "Pilot Wijkteam Noord",
                today.minusWeeks(2),
                today.plusWeeks(6),
                Set.of(team),
                Set.of(),
                List.of(course.id())));
        List<String> written = new ArrayList<>();
        List<Somebody> members = DemoPeople.TEAMS.getFirst().members();
        for (int i = 0; i < members.size(); i++) {
            Enrolment enrolment = enrolment(id(known, members.get(i)), course.key());
            var begun = now.minusDays(12L - i / 2)
                    .withHour(9 + i % 7)
                    .withMinute(4 * i)
                    .toInstant();
            written.addAll(
                    switch (Stage.of(members.get(i), i)) {
                        case NOT_STARTED -> List.<String>of();
                        case OPENED -> statements.opened(enrolment, course, begun);
                        case HALF_WAY -> statements.halfWay(enrolment, course, begun);
                        case DONE -> statements.wholeCourse(enrolment, course, begun, i % 2 == 0);
                    });
        }
        return written;
    }

    /** How far somebody in the pilot is. */
    private enum Stage {
        NOT_STARTED,
        OPENED,
        HALF_WAY,
        DONE;

        private static final List<Stage> SPREAD = List.of(NOT_STARTED, OPENED, HALF_WAY, DONE);

        static Stage of(Somebody somebody, int index) {
            if (somebody.equals(DemoPeople.LEARNER)) {
                return NOT_STARTED;
            }
            if (somebody.equals(DemoPeople.LEARNER_2)) {
                return HALF_WAY;
            }
            return SPREAD.get(index % SPREAD.size());
        }
    }

    private void make(NewCohort wish) {
        if (!(cohorts.create(wish) instanceof CreateCohortResult.Created)) {
            throw new IllegalStateException("The demo cohort was refused: " + wish.name());
        }
    }

    private Enrolment enrolment(PersonId person, CourseKey course) {
        return enrolments.active(person, course).orElseThrow();
    }

    private static PersonId id(Map<Somebody, PersonId> known, Somebody somebody) {
        return Optional.ofNullable(known.get(somebody)).orElseThrow();
    }
}
