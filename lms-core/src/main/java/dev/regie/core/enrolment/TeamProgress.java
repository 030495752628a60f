package dev.regie.core.enrolment;

import dev.regie.core.access.AccessDenied;
import dev.regie.core.access.CurrentUser;
import dev.regie.core.access.Role;
import dev.regie.core.enrolment.internal.EnrolmentEntity;
import dev.regie.core.enrolment.internal.Enrolments;
import dev.regie.core.enrolment.internal.LedTeams;
import dev.regie.core.enrolment.internal.ProgressStore;
import dev.regie.core.people.PeopleService;
import dev.regie.core.people.Person;
import dev.regie.core.people.PersonName;
import dev.regie.core.people.TeamId;
import dev.regie.core.people.TeamLeadership;
import dev.regie.core.people.TeamMembership;
import dev.regie.core.shared.Page;
import dev.regie.core.shared.PersonId;
import dev.regie.core.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a manager sees of the own team: not started, busy or done, and when it is due. */
@ApplicationScoped
@Transactional
public class TeamProgress {

    @Inject
    CurrentUser current;

    @Inject
    TeamLeadership leadership;

    @Inject
    TeamMembership membership;

    @Inject
    LedTeams led;

    @Inject
    PeopleService people;

    @Inject
    Enrolments enrolments;

    @Inject
    ProgressStore store;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    /**
     * The people the signed-in manager manages today, sorted by name the Dutch way, each with the courses under way or
     * done; of several passages through one course the latest. Refused to anybody without the role.
     */
    public List<PersonStandings> ofMyTeam() {
        current.require(Role.MANAGER);
        LocalDate today = today();
        return standings(leadership.managedBy(current.require().id(), today), today);
    }

    /** The teams whose progress the signed-in manager sees today, parents before children. Refused to anybody without the role. */
    public List<LedTeam> teams() {
        current.require(Role.MANAGER);
        return led.of(current.require().id(), today());
    }

    /**
     * One of those teams, without the manager.
     *
     * @param only which people to list; the counts are over all
     * @throws AccessDenied for any other team
     */
    public TeamPage of(TeamId team, Predicate<PersonStandings> only, int offset, int limit) {
        LedTeam seen = teams().stream()
                .filter(each -> each.team().id().equals(team))
                .findFirst()
                .orElseThrow(() -> new AccessDenied("a team that the caller does not lead today"));
        LocalDate today = today();
        Set<PersonId> members = new HashSet<>(membership.membersOn(team, today));
        members.remove(current.require().id());
        List<PersonStandings> people = standings(members, today);
        return new TeamPage(
                seen, Page.cut(people.stream().filter(only).toList(), offset, limit), CourseCount.of(people));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.timeZone());
    }

    private List<PersonStandings> standings(Set<PersonId> team, LocalDate today) {
        List<Enrolment> found = enrolments.standingOf(team).stream()
                .map(EnrolmentEntity::toEnrolment)
                .toList();
        Map<EnrolmentId, Standing> standings =
                store.standings(found.stream().map(Enrolment::id).toList());
        Map<PersonId, List<Enrolment>> byPerson = found.stream().collect(Collectors.groupingBy(Enrolment::person));
        return people.all(team).values().stream()
                .filter(Person::active)
                .sorted(Comparator.comparing(Person::name, PersonName.BY_FAMILY))
                .map(person -> new PersonStandings(
                        person.id(),
                        person.name(),
                        courses(byPerson.getOrDefault(person.id(), List.of()), standings, today)))
                .toList();
    }

    private static List<CourseStanding> courses(
            List<Enrolment> oldestFirst, Map<EnrolmentId, Standing> standings, LocalDate today) {
        Map<String, CourseStanding> latest = new TreeMap<>();
        for (Enrolment enrolment : oldestFirst) {
            latest.put(
                    enrolment.course().text(),
                    CourseStanding.on(
                            today,
                            enrolment.course(),
                            standings.getOrDefault(enrolment.id(), Standing.NOT_STARTED),
                            enrolment.due()));
        }
        return List.copyOf(latest.values());
    }
}
