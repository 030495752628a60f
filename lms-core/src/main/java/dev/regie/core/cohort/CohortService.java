package dev.regie.core.cohort;

import dev.regie.core.access.CurrentUser;
import dev.regie.core.access.Role;
import dev.regie.core.catalogue.Catalogue;
import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.catalogue.CourseVersionId;
import dev.regie.core.cohort.internal.CohortCourses;
import dev.regie.core.cohort.internal.CohortEntity;
import dev.regie.core.cohort.internal.Cohorts;
import dev.regie.core.cohort.internal.Guides;
import dev.regie.core.cohort.internal.Places;
import dev.regie.core.cohort.internal.RulePeople;
import dev.regie.core.cohort.internal.Seating;
import dev.regie.core.enrolment.CohortEnrolments;
import dev.regie.core.enrolment.CohortId;
import dev.regie.core.people.PeopleService;
import dev.regie.core.people.Person;
import dev.regie.core.people.Team;
import dev.regie.core.people.TeamId;
import dev.regie.core.people.TeamService;
import dev.regie.core.shared.PersonId;
import dev.regie.core.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes, changes and closes cohorts. For admins and work of the system. */
@ApplicationScoped
@Transactional
public class CohortService {

    @Inject
    Cohorts cohorts;

    @Inject
    CohortCourses courses;

    @Inject
    Guides guides;

    @Inject
    Places places;

    @Inject
    RulePeople rulePeople;

    @Inject
    Seating seating;

    @Inject
    CohortEnrolments cohortEnrolments;

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
        cohortEnrolments.holdEnrolling();
        Optional<CohortEntity> same = cohorts.find(wish.id());
        if (same.isPresent()) {
            return saysTheSame(whole(same.get()), wish)
                    ? new CreateCohortResult.AlreadyThere(whole(same.get()))
                    : new CreateCohortResult.Refused(List.of(new Refusal.IdTaken()));
        }
        List<CourseVersion> versions = new ArrayList<>();
        Set<PersonId> byRule = rulePeople.on(wish.rule(), joining(wish.start()));
        CohortPolicy.Facts facts = lookUp(wish, byRule, versions);
        List<Refusal> refusals = CohortPolicy.refusals(facts);
        if (!refusals.isEmpty()) {
            return new CreateCohortResult.Refused(refusals);
        }
        List<PinnedVersion> pinned = versions.stream()
                .map(version -> new PinnedVersion(version.key(), version.id()))
                .toList();
        CohortEntity entity = new CohortEntity(wish, clock.instant().truncatedTo(ChronoUnit.MICROS));
        cohorts.add(entity);
        courses.add(wish.id(), pinned);
        guides.become(wish.id(), wish.guides());
        Joined joined = seating.seat(wish.id(), wish.end(), pinned, facts.people(), byRule);
        return new CreateCohortResult.Created(entity.toCohort(pinned, wish.guides()), joined);
    }

    /** What a wish would do, as far as it goes; nothing is changed. Unknown people, teams and versions are passed over. */
    public CohortForecast forecast(
            CohortRule rule,
            Collection<PersonId> named,
            Collection<CourseVersionId> versions,
            @Nullable LocalDate start) {
        current.require(Role.ADMIN);
        Set<PersonId> joined = new LinkedHashSet<>(rulePeople.on(rule, joining(start == null ? today() : start)));
        joined.addAll(active(named));
        List<PinnedVersion> pinned = versions.stream()
                .flatMap(id -> catalogue.version(id).stream())
                .map(version -> new PinnedVersion(version.key(), version.id()))
                .toList();
        return seating.forecast(pinned, joined);
    }

    public Optional<Cohort> find(CohortId id) {
        current.require(Role.ADMIN);
        return cohorts.find(id).map(this::whole);
    }

    /** Changes a cohort. A new last day becomes the term of whatever it enrolled on and is still open. */
    public EditResult edit(CohortId id, CohortEdit edit) {
        current.require(Role.ADMIN);
        cohortEnrolments.holdEnrolling();
        Optional<CohortEntity> found = cohorts.findToChange(id);
        if (found.isEmpty()) {
            return new EditResult.Unknown();
        }
        CohortEntity entity = found.get();
        if (entity.version() != edit.version()) {
            return new EditResult.ChangedMeanwhile(whole(entity));
        }
        List<Refusal> refusals = CohortPolicy.editRefusals(lookUp(id, edit));
        if (!refusals.isEmpty()) {
            return new EditResult.Refused(refusals);
        }
        boolean otherTerm = !entity.lastDay().equals(edit.end());
        entity.edit(edit);
        cohorts.flush();
        guides.become(id, edit.guides());
        if (otherTerm) {
            cohortEnrolments.changeTerm(id, edit.end());
        }
        return new EditResult.Changed(whole(entity));
    }

    /**
     * Closes a cohort by hand.
     *
     * @param version that of the cohort as it was looked at
     * @param endOpen whether whatever it enrolled on and is still open is withdrawn; else people can go on
     */
    public EditResult close(CohortId id, long version, boolean endOpen, String reason) {
        EditResult result = closeOn(id, version, today());
        if (endOpen && result instanceof EditResult.Changed) {
            cohortEnrolments.withdrawAllOf(id, reason);
        }
        return result;
    }

    /** Opens a closed cohort again; what was withdrawn stays so. */
    public EditResult reopen(CohortId id, long version) {
        return closeOn(id, version, null);
    }

    private EditResult closeOn(CohortId id, long version, @Nullable LocalDate day) {
        current.require(Role.ADMIN);
        cohortEnrolments.holdEnrolling();
        Optional<CohortEntity> found = cohorts.findToChange(id);
        if (found.isEmpty()) {
            return new EditResult.Unknown();
        }
        if (found.get().version() != version) {
            return new EditResult.ChangedMeanwhile(whole(found.get()));
        }
        found.get().close(day);
        cohorts.flush();
        return new EditResult.Changed(whole(found.get()));
    }

    private CohortPolicy.Facts lookUp(NewCohort wish, Set<PersonId> byRule, List<CourseVersion> versions) {
        List<CourseVersionId> unknownVersions = new ArrayList<>();
        for (CourseVersionId id : wish.versions()) {
            catalogue.version(id).ifPresentOrElse(versions::add, () -> unknownVersions.add(id));
        }
        Set<PersonId> named = active(wish.people());
        Set<PersonId> joined = new LinkedHashSet<>(byRule);
        joined.addAll(named);
        String name = wish.name().strip();
        return new CohortPolicy.Facts(
                name,
                !name.isEmpty() && cohorts.isNameTaken(name, wish.id()),
                wish.start(),
                wish.end(),
                versions.stream().map(CourseVersion::key).toList(),
                unknownVersions,
                joined,
                without(wish.people(), named),
                unknownTeams(wish.rule()),
                unknownGuides(wish.guides()));
    }

    private CohortPolicy.Facts lookUp(CohortId id, CohortEdit edit) {
        String name = edit.name().strip();
        return new CohortPolicy.Facts(
                name,
                !name.isEmpty() && cohorts.isNameTaken(name, id),
                edit.start(),
                edit.end(),
                List.of(),
                List.of(),
                Set.of(),
                List.of(),
                unknownTeams(edit.rule()),
                unknownGuides(edit.guides()));
    }

    private List<TeamId> unknownTeams(CohortRule rule) {
        Set<TeamId> known = teams.all().stream().map(Team::id).collect(Collectors.toSet());
        return rule.teams().stream().filter(team -> !known.contains(team)).toList();
    }

    private List<PersonId> unknownGuides(Set<Guide> wished) {
        Set<PersonId> named = wished.stream().map(Guide::person).collect(Collectors.toSet());
        return without(named, active(named));
    }

    private Set<PersonId> active(Collection<PersonId> ids) {
        Map<PersonId, Person> known = people.all(ids);
        return known.values().stream().filter(Person::active).map(Person::id).collect(Collectors.toSet());
    }

    private static List<PersonId> without(Collection<PersonId> all, Set<PersonId> known) {
        return all.stream().filter(id -> !known.contains(id)).toList();
    }

    private Cohort whole(CohortEntity entity) {
        return entity.toCohort(courses.of(entity.id()), guides.of(entity.id()));
    }

    /** The wish may name a rule, whom it fits changes; so a repeated one is known by what it says itself. */
    private boolean saysTheSame(Cohort there, NewCohort wish) {
        return CohortPolicy.folded(there.name()).equals(CohortPolicy.folded(wish.name()))
                && there.start().equals(wish.start())
                && there.end().equals(wish.end())
                && there.courses().stream().map(PinnedVersion::version).toList().equals(wish.versions())
                && places.members(there.id()).containsAll(wish.people());
    }

    /** The day on which the rule is asked: the first, or today if that has passed. */
    private LocalDate joining(LocalDate start) {
        return start.isAfter(today()) ? start : today();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.timeZone());
    }
}
