package dev.regie.core.cohort;

import dev.regie.core.access.CurrentUser;
import dev.regie.core.access.Role;
import dev.regie.core.catalogue.Catalogue;
import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.catalogue.CourseVersionId;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.cohort.CreateCohortResult.UnderWay;
import dev.regie.core.cohort.internal.CohortCourses;
import dev.regie.core.cohort.internal.CohortEntity;
import dev.regie.core.cohort.internal.Cohorts;
import dev.regie.core.cohort.internal.Places;
import dev.regie.core.cohort.internal.Places.Place;
import dev.regie.core.enrolment.CohortId;
import dev.regie.core.enrolment.CourseStanding;
import dev.regie.core.enrolment.EnrolResult;
import dev.regie.core.enrolment.Enrolment;
import dev.regie.core.enrolment.EnrolmentId;
import dev.regie.core.enrolment.EnrolmentService;
import dev.regie.core.enrolment.NewEnrolment;
import dev.regie.core.enrolment.ProgressService;
import dev.regie.core.enrolment.Source;
import dev.regie.core.enrolment.Standing;
import dev.regie.core.people.PeopleService;
import dev.regie.core.people.Person;
import dev.regie.core.people.PersonName;
import dev.regie.core.people.TeamId;
import dev.regie.core.people.TeamService;
import dev.regie.core.shared.Page;
import dev.regie.core.shared.PersonId;
import dev.regie.core.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes cohorts and shows how far their people are. For admins and work of the system. */
@ApplicationScoped
@Transactional
public class CohortService {

    @Inject
    Cohorts cohorts;

    @Inject
    CohortCourses courses;

    @Inject
    Places places;

    @Inject
    EnrolmentService enrolments;

    @Inject
    ProgressService progress;

    @Inject
    PeopleService people;

    @Inject
    TeamService teams;

    @Inject
    Catalogue catalogue;

    @Inject
    CurrentUser current;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    /** Makes a cohort and enrols its people, or says everything that is wrong with the wish. */
    public CreateCohortResult create(NewCohort wish) {
        current.require(Role.ADMIN);
        enrolments.holdEnrolling();
        Optional<CohortEntity> same = cohorts.find(wish.id());
        if (same.isPresent()) {
            Cohort there = whole(same.get());
            return saysTheSame(there, wish)
                    ? new CreateCohortResult.AlreadyThere(there)
                    : new CreateCohortResult.Refused(List.of(new Refusal.IdTaken()));
        }
        List<CourseVersion> versions = new ArrayList<>();
        CohortPolicy.Facts facts = lookUp(wish, versions);
        List<Refusal> refusals = CohortPolicy.refusals(facts);
        return refusals.isEmpty() ? make(wish, facts, versions) : new CreateCohortResult.Refused(refusals);
    }

    public Optional<Cohort> find(CohortId id) {
        current.require(Role.ADMIN);
        return cohorts.find(id).map(this::whole);
    }

    /**
     * Cohorts, latest start first.
     *
     * @param offset how many to skip, from 0
     * @param limit how many at most, 1 to 200
     */
    public Page<CohortSummary> list(int offset, int limit) {
        current.require(Role.ADMIN);
        Page<CohortEntity> page = cohorts.list(Math.max(0, offset), Math.clamp(limit, 1, 200));
        List<Place> taken =
                places.of(page.items().stream().map(CohortEntity::id).toList());
        Map<EnrolmentId, Standing> standings =
                progress.standings(taken.stream().map(Place::enrolment).toList());
        Map<CohortId, Map<PersonId, List<Standing>>> byCohort = new HashMap<>();
        for (Place place : taken) {
            byCohort.computeIfAbsent(place.cohort(), id -> new HashMap<>())
                    .computeIfAbsent(place.person(), id -> new ArrayList<>())
                    .add(standings.getOrDefault(place.enrolment(), Standing.NOT_STARTED));
        }
        LocalDate today = today();
        return page.map(entity ->
                summary(entity.toCohort(List.of(), Set.of()), byCohort.getOrDefault(entity.id(), Map.of()), today));
    }

    /** How far everybody in a cohort is, in a bounded number of queries; empty if there is no such cohort. */
    public Optional<CohortProgress> progress(CohortId id) {
        current.require(Role.ADMIN);
        return cohorts.find(id).map(this::progress);
    }

    private CohortPolicy.Facts lookUp(NewCohort wish, List<CourseVersion> versions) {
        List<CourseVersionId> unknownVersions = new ArrayList<>();
        for (CourseVersionId id : wish.versions()) {
            catalogue.version(id).ifPresentOrElse(versions::add, () -> unknownVersions.add(id));
        }
        LocalDate today = today();
        LocalDate joining = wish.start().isAfter(today) ? wish.start() : today;
        Set<PersonId> fromTeams = new TreeSet<>(Comparator.comparing(PersonId::id));
        List<TeamId> unknownTeams = new ArrayList<>();
        for (TeamId team : wish.teams()) {
            if (teams.find(team).isEmpty()) {
                unknownTeams.add(team);
            } else {
                fromTeams.addAll(teams.membersOn(team, joining));
            }
        }
        Map<PersonId, Person> byName = people.all(wish.people());
        Map<PersonId, Person> byTeam = people.all(fromTeams);
        List<PersonId> unknownPeople =
                wish.people().stream().filter(id -> !isActive(byName.get(id))).toList();
        Set<PersonId> joined = new TreeSet<>(Comparator.comparing(PersonId::id));
        joined.addAll(fromTeams.stream().filter(id -> isActive(byTeam.get(id))).toList());
        joined.addAll(
                wish.people().stream().filter(id -> isActive(byName.get(id))).toList());
        String name = wish.name().strip();
        return new CohortPolicy.Facts(
                name,
                !name.isEmpty() && cohorts.isNameTaken(name),
                wish.start(),
                wish.end(),
                versions.stream().map(CourseVersion::key).toList(),
                unknownVersions,
                joined,
                unknownPeople,
                unknownTeams);
    }

    private static boolean isActive(@Nullable Person person) {
        return person != null && person.active();
    }

    private CreateCohortResult make(NewCohort wish, CohortPolicy.Facts facts, List<CourseVersion> versions) {
        List<PinnedVersion> pinned = versions.stream()
                .map(version -> new PinnedVersion(version.key(), version.id()))
                .toList();
        CohortEntity entity = new CohortEntity(
                wish.id(),
                facts.name(),
                wish.start(),
                wish.end(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        cohorts.add(entity);
        courses.add(wish.id(), pinned);
        List<NewEnrolment> wishes = new ArrayList<>();
        for (PersonId person : facts.people()) {
            for (PinnedVersion each : pinned) {
                wishes.add(new NewEnrolment(
                        person, each.course(), each.version(), new Source.FromCohort(wish.id()), wish.end()));
            }
        }
        List<EnrolResult> results = enrolments.enrolAll(wishes);
        List<Place> taken = new ArrayList<>();
        List<UnderWay> underWay = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            NewEnrolment asked = wishes.get(i);
            Enrolment counts = switch (results.get(i)) {
                case EnrolResult.Enrolled(Enrolment made) -> made;
                case EnrolResult.AlreadyOpen(Enrolment open) -> {
                    underWay.add(new UnderWay(asked.person(), asked.course()));
                    yield open;
                }
                case EnrolResult.UnknownPerson _, EnrolResult.UnknownCourse _ ->
                    throw new IllegalStateException("Looked up and found, now unknown: " + asked);
            };
            taken.add(new Place(wish.id(), asked.person(), asked.course(), counts.id()));
        }
        places.add(taken);
        return new CreateCohortResult.Created(entity.toCohort(pinned, facts.people()), underWay);
    }

    private Cohort whole(CohortEntity entity) {
        return entity.toCohort(
                courses.of(entity.id()),
                places.of(List.of(entity.id())).stream().map(Place::person).collect(Collectors.toSet()));
    }

    /** The wish names teams, whose members change; so a repeated one is known by what it says itself. */
    private static boolean saysTheSame(Cohort there, NewCohort wish) {
        return CohortPolicy.folded(there.name()).equals(CohortPolicy.folded(wish.name()))
                && there.start().equals(wish.start())
                && there.end().equals(wish.end())
                && there.courses().stream().map(PinnedVersion::version).toList().equals(wish.versions())
                && there.people().containsAll(wish.people());
    }

    private static CohortSummary summary(Cohort cohort, Map<PersonId, List<Standing>> standings, LocalDate today) {
        Map<Standing, Long> counts = standings.values().stream()
                .collect(Collectors.groupingBy(CohortPolicy::overall, Collectors.counting()));
        return new CohortSummary(
                cohort.id(),
                cohort.name(),
                cohort.start(),
                cohort.end(),
                cohort.stage(today),
                standings.size(),
                counts.getOrDefault(Standing.NOT_STARTED, 0L).intValue(),
                counts.getOrDefault(Standing.BUSY, 0L).intValue(),
                counts.getOrDefault(Standing.DONE, 0L).intValue());
    }

    private CohortProgress progress(CohortEntity entity) {
        List<Place> taken = places.of(List.of(entity.id()));
        List<EnrolmentId> ids = taken.stream().map(Place::enrolment).toList();
        Map<EnrolmentId, Enrolment> found = enrolments.all(ids);
        Map<EnrolmentId, Standing> standings = progress.standings(ids);
        LocalDate today = today();
        Map<PersonId, Map<CourseKey, CourseStanding>> byPerson = new HashMap<>();
        for (Place place : taken) {
            Enrolment enrolment = found.get(place.enrolment());
            byPerson.computeIfAbsent(place.person(), id -> new HashMap<>())
                    .put(
                            place.course(),
                            CourseStanding.on(
                                    today,
                                    place.course(),
                                    standings.getOrDefault(place.enrolment(), Standing.NOT_STARTED),
                                    enrolment == null || hasEndedEarly(enrolment) ? null : enrolment.due()));
        }
        Cohort cohort = entity.toCohort(courses.of(entity.id()), byPerson.keySet());
        List<CohortProgress.Row> rows = people.all(byPerson.keySet()).values().stream()
                .sorted(Comparator.comparing(Person::name, PersonName.BY_FAMILY))
                .map(person -> row(person, cohort, byPerson.getOrDefault(person.id(), Map.of())))
                .toList();
        return new CohortProgress(cohort, rows);
    }

    /** Who was let off or left early is not late with anything. */
    private static boolean hasEndedEarly(Enrolment enrolment) {
        return enrolment.state() == Enrolment.State.WITHDRAWN || enrolment.state() == Enrolment.State.WAIVED;
    }

    private static CohortProgress.Row row(Person person, Cohort cohort, Map<CourseKey, CourseStanding> standings) {
        List<CourseStanding> courses = cohort.courses().stream()
                .flatMap(pinned -> Optional.ofNullable(standings.get(pinned.course())).stream())
                .toList();
        return new CohortProgress.Row(
                person.id(),
                person.name(),
                CohortPolicy.overall(
                        courses.stream().map(CourseStanding::standing).toList()),
                CohortPolicy.due(courses),
                courses.stream().anyMatch(CourseStanding::overdue),
                courses);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.timeZone());
    }
}
