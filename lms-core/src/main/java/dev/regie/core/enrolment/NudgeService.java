package dev.regie.core.enrolment;

import dev.regie.core.access.AccessDenied;
import dev.regie.core.access.CurrentUser;
import dev.regie.core.access.Role;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.enrolment.internal.EnrolmentEntity;
import dev.regie.core.enrolment.internal.Enrolments;
import dev.regie.core.enrolment.internal.LedTeams;
import dev.regie.core.enrolment.internal.NudgeEntity;
import dev.regie.core.enrolment.internal.Nudges;
import dev.regie.core.people.PeopleService;
import dev.regie.core.people.Person;
import dev.regie.core.people.TeamId;
import dev.regie.core.people.TeamMembership;
import dev.regie.core.shared.PersonId;
import dev.regie.core.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Lets whoever leads people today ask one of them to go on with a course. The person sees who asks, and can put it away. */
@ApplicationScoped
@Transactional
public class NudgeService {

    @Inject
    CurrentUser current;

    @Inject
    TeamMembership membership;

    @Inject
    LedTeams led;

    @Inject
    PeopleService people;

    @Inject
    Enrolments enrolments;

    @Inject
    Nudges nudges;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    /**
     * Asks a person to go on with a course.
     *
     * @param line words of one's own; empty for none
     * @throws AccessDenied unless the caller leads this person today
     */
    public NudgeResult send(PersonId person, CourseKey course, String line) {
        current.require(Role.MANAGER);
        PersonId me = current.require().id();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (!led.leads(me, person, LocalDate.ofInstant(now, settings.timeZone()))) {
            throw new AccessDenied("asking somebody whom the caller does not lead today");
        }
        String words = line.strip();
        if (words.length() > NudgeRules.LONGEST_LINE) {
            return new NudgeResult.LineTooLong(NudgeRules.LONGEST_LINE);
        }
        enrolments.lock();
        if (enrolments
                .open(person, course)
                .filter(open -> open.state() == Enrolment.State.ACTIVE)
                .isEmpty()) {
            return new NudgeResult.NothingToDo();
        }
        Optional<Instant> again = NudgeRules.notBefore(nudges.last(person, course), now);
        if (again.isPresent()) {
            return new NudgeResult.TooSoon(again.get());
        }
        NudgeEntity nudge = new NudgeEntity(me, person, course, words, now);
        nudges.add(nudge);
        return new NudgeResult.Sent(new NudgeId(nudge.id()));
    }

    /** What the signed-in person is asked now and has not put away, latest first; courses that are over are left out. */
    public List<Nudge> mine() {
        PersonId me = current.require().id();
        List<NudgeEntity> open = nudges.open(me, clock.instant().minus(NudgeRules.SHOWN));
        if (open.isEmpty()) {
            return List.of();
        }
        List<CourseKey> underWay = enrolments.openOf(List.of(me)).stream()
                .filter(enrolment -> enrolment.state() == Enrolment.State.ACTIVE)
                .map(EnrolmentEntity::toEnrolment)
                .map(Enrolment::course)
                .toList();
        Map<PersonId, Person> senders =
                people.all(open.stream().map(NudgeEntity::sender).distinct().toList());
        return open.stream()
                .filter(nudge -> underWay.contains(nudge.course()))
                .flatMap(nudge -> Stream.ofNullable(senders.get(nudge.sender()))
                        .map(sender -> new Nudge(
                                new NudgeId(nudge.id()), sender.name(), nudge.course(), nudge.line(), nudge.sentAt())))
                .toList();
    }

    /** Puts one's own away; asking twice, or about one that is not there, changes nothing. */
    public void dismiss(NudgeId id) {
        own(id).ifPresent(nudge -> nudge.dismiss(clock.instant()));
    }

    /** Takes {@link #dismiss} back. */
    public void restore(NudgeId id) {
        own(id).ifPresent(NudgeEntity::restore);
    }

    /** When the people of a team that the caller leads were last asked, within the pause. */
    public Map<PersonId, Map<CourseKey, Instant>> recent(TeamId team) {
        current.require(Role.MANAGER);
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, settings.timeZone());
        if (led.of(current.require().id(), today).stream()
                .noneMatch(each -> each.team().id().equals(team))) {
            throw new AccessDenied("a team that the caller does not lead today");
        }
        Map<PersonId, Map<CourseKey, Instant>> recent = new HashMap<>();
        nudges.since(membership.membersOn(team, today), now.minus(NudgeRules.PAUSE))
                .forEach(nudge -> recent.computeIfAbsent(nudge.person(), each -> new HashMap<>())
                        .put(nudge.course(), nudge.sentAt()));
        return recent;
    }

    private Optional<NudgeEntity> own(NudgeId id) {
        PersonId me = current.require().id();
        return nudges.find(id.value()).filter(nudge -> nudge.person().equals(me));
    }
}
