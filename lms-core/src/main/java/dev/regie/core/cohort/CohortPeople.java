package dev.regie.core.cohort;

import dev.regie.core.access.CurrentUser;
import dev.regie.core.access.Role;
import dev.regie.core.cohort.internal.AnsweredOffers;
import dev.regie.core.cohort.internal.CohortCourses;
import dev.regie.core.cohort.internal.CohortEntity;
import dev.regie.core.cohort.internal.Cohorts;
import dev.regie.core.cohort.internal.Places;
import dev.regie.core.cohort.internal.Places.Place;
import dev.regie.core.cohort.internal.RulePeople;
import dev.regie.core.cohort.internal.Seating;
import dev.regie.core.enrolment.CohortEnrolments;
import dev.regie.core.enrolment.CohortId;
import dev.regie.core.people.PeopleService;
import dev.regie.core.people.Person;
import dev.regie.core.people.PersonName;
import dev.regie.core.shared.PersonId;
import dev.regie.core.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Lets people into a cohort and takes them out, later than its making. For admins. */
@ApplicationScoped
@Transactional
public class CohortPeople {

    @Inject
    Cohorts cohorts;

    @Inject
    CohortCourses courses;

    @Inject
    Places places;

    @Inject
    RulePeople rulePeople;

    @Inject
    AnsweredOffers answered;

    @Inject
    Seating seating;

    @Inject
    CohortEnrolments cohortEnrolments;

    @Inject
    PeopleService people;

    @Inject
    CurrentUser current;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    /** What letting these people in would come upon; whoever is in it already does not count. */
    public CohortForecast forecast(CohortId id, Collection<PersonId> joining) {
        current.require(Role.ADMIN);
        return seating.forecast(courses.of(id), fresh(id, joining));
    }

    /** Lets people in, with the cohort's term and its versions. All of them or none. */
    public MembershipChange add(CohortId id, Collection<PersonId> joining) {
        current.require(Role.ADMIN);
        cohortEnrolments.holdEnrolling();
        Optional<CohortEntity> found = cohorts.findToChange(id);
        if (found.isEmpty()) {
            return new MembershipChange.UnknownCohort();
        }
        Cohort cohort = found.get().toCohort(courses.of(id), Set.of());
        if (cohort.closed() != null) {
            return new MembershipChange.Closed();
        }
        Map<PersonId, Person> known = people.all(joining);
        Set<PersonId> unknown = joining.stream()
                .filter(person -> Optional.ofNullable(known.get(person))
                        .filter(Person::active)
                        .isEmpty())
                .collect(Collectors.toSet());
        if (!unknown.isEmpty()) {
            return new MembershipChange.UnknownPeople(unknown);
        }
        Set<PersonId> fresh = fresh(id, joining);
        answered.forget(id, fresh, CohortOffers.Kind.JOINED);
        return new MembershipChange.Added(
                seating.seat(id, cohort.end(), cohort.courses(), fresh, rulePeople.on(cohort.rule(), today())));
    }

    /** Takes people out; they are not offered again. */
    public MembershipChange remove(CohortId id, Collection<PersonId> leaving, RemoveChoice choice, String reason) {
        current.require(Role.ADMIN);
        cohortEnrolments.holdEnrolling();
        if (cohorts.findToChange(id).isEmpty()) {
            return new MembershipChange.UnknownCohort();
        }
        Set<PersonId> there = new HashSet<>(leaving);
        there.retainAll(places.members(id));
        List<Place> left = places.of(id).stream()
                .filter(place -> there.contains(place.person()))
                .toList();
        places.remove(id, there);
        answered.add(id, there, CohortOffers.Kind.JOINED);
        answered.forget(id, there, CohortOffers.Kind.LEFT);
        if (choice == RemoveChoice.WITHDRAW) {
            cohortEnrolments.withdrawAll(left.stream().map(Place::enrolment).toList(), id, reason);
        }
        return new MembershipChange.Removed(there);
    }

    /** How people and rule have grown apart since; nothing for a cohort that is closed or has no rule. */
    public CohortOffers offers(CohortId id) {
        current.require(Role.ADMIN);
        Optional<CohortEntity> found = cohorts.find(id);
        if (found.isEmpty()) {
            return CohortOffers.NONE;
        }
        Cohort cohort = found.get().toCohort(List.of(), Set.of());
        if (cohort.rule().fitsNobody() || cohort.stage(today()) == Cohort.Stage.FINISHED) {
            return CohortOffers.NONE;
        }
        Set<PersonId> fitting =
                rulePeople.on(cohort.rule(), cohort.start().isAfter(today()) ? cohort.start() : today());
        Set<PersonId> joined = new HashSet<>(fitting);
        joined.removeAll(places.members(id));
        joined.removeAll(answered.of(id, CohortOffers.Kind.JOINED));
        Set<PersonId> left = places.membersByRule(id);
        left.removeAll(fitting);
        left.removeAll(answered.of(id, CohortOffers.Kind.LEFT));
        return new CohortOffers(byName(joined), byName(left));
    }

    /** Says no to an offer: these people stay as they are. */
    public void decline(CohortId id, Collection<PersonId> offered, CohortOffers.Kind kind) {
        current.require(Role.ADMIN);
        if (cohorts.findToChange(id).isPresent()) {
            answered.add(id, offered, kind);
        }
    }

    /** Takes a no back. */
    public void offerAgain(CohortId id, Collection<PersonId> declined, CohortOffers.Kind kind) {
        current.require(Role.ADMIN);
        answered.forget(id, declined, kind);
    }

    private Set<PersonId> fresh(CohortId id, Collection<PersonId> joining) {
        Set<PersonId> fresh = new LinkedHashSet<>(joining);
        fresh.removeAll(places.members(id));
        return fresh;
    }

    private List<Person> byName(Set<PersonId> ids) {
        return people.all(ids).values().stream()
                .sorted(Comparator.comparing(Person::name, PersonName.BY_FAMILY))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.timeZone());
    }
}
