package dev.regie.core.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.regie.core.access.AccessDenied;
import dev.regie.core.access.AccessFixture;
import dev.regie.core.access.Role;
import dev.regie.core.people.Person;
import dev.regie.core.people.TeamId;
import dev.regie.core.shared.PersonId;
import dev.regie.core.shared.TestDatabases;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NudgeServiceTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2026, 1, 1);
    private final Instant now = AccessFixture.CLOCK.instant();

    @ParameterizedTest
    @EnumSource
    void a_manager_asks_once_in_seven_days_and_the_person_sees_who_did(TestDatabases engine) {
        EnrolmentFixture fixture = EnrolmentFixture.on(engine);
        PersonId learner = fixture.learner("Sanne");
        fixture.enrolled(learner);
        TeamId team = leads(fixture, learner);

        assertThat(send(fixture, learner, " Fijn als het voor vrijdag lukt. ")).isInstanceOf(NudgeResult.Sent.class);
        assertThat(send(fixture, learner, "")).isEqualTo(new NudgeResult.TooSoon(now.plus(NudgeRules.PAUSE)));
        assertThat(fixture.unit.call(() -> fixture.nudges.recent(team))).containsOnlyKeys(learner);

        fixture.people.access.be(learner, Role.LEARNER);
        List<Nudge> seen = fixture.unit.call(fixture.nudges::mine);
        assertThat(seen).singleElement().satisfies(nudge -> {
            assertThat(nudge.sender().family()).isEqualTo("Bakker");
            assertThat(nudge.line()).isEqualTo("Fijn als het voor vrijdag lukt.");
        });
        NudgeId id = seen.getFirst().id();
        fixture.unit.run(() -> fixture.nudges.dismiss(id));
        assertThat(fixture.unit.call(fixture.nudges::mine)).isEmpty();
        fixture.unit.run(() -> fixture.nudges.restore(id));
        assertThat(fixture.unit.call(fixture.nudges::mine)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void only_whom_one_leads_and_who_is_under_way_can_be_asked(TestDatabases engine) {
        EnrolmentFixture fixture = EnrolmentFixture.on(engine);
        PersonId idle = fixture.learner("Sanne");
        PersonId strange = fixture.learner("Youssef");
        fixture.enrolled(strange);
        leads(fixture, idle);

        assertThat(send(fixture, idle, "")).isEqualTo(new NudgeResult.NothingToDo());
        assertThat(send(fixture, idle, "x".repeat(NudgeRules.LONGEST_LINE + 1)))
                .isEqualTo(new NudgeResult.LineTooLong(NudgeRules.LONGEST_LINE));
        assertThatThrownBy(() -> send(fixture, strange, "")).isInstanceOf(AccessDenied.class);
    }

    @ParameterizedTest
    @EnumSource
    void nobody_puts_away_what_another_was_asked(TestDatabases engine) {
        EnrolmentFixture fixture = EnrolmentFixture.on(engine);
        PersonId learner = fixture.learner("Sanne");
        PersonId anybody = fixture.learner("Youssef");
        fixture.enrolled(learner);
        leads(fixture, learner);
        NudgeId id = ((NudgeResult.Sent) send(fixture, learner, "")).id();

        fixture.people.access.be(anybody, Role.LEARNER);
        fixture.unit.run(() -> fixture.nudges.dismiss(id));

        fixture.people.access.be(learner, Role.LEARNER);
        assertThat(fixture.unit.call(fixture.nudges::mine)).hasSize(1);
    }

    @Test
    void the_pause_ends_exactly_seven_days_later() {
        assertThat(NudgeRules.notBefore(Optional.of(now.minus(NudgeRules.PAUSE).plusSeconds(1)), now))
                .contains(now.plusSeconds(1));
        assertThat(NudgeRules.notBefore(Optional.of(now.minus(NudgeRules.PAUSE)), now))
                .isEmpty();
        assertThat(NudgeRules.notBefore(Optional.empty(), now)).isEmpty();
    }

    private static TeamId leads(EnrolmentFixture fixture, PersonId member) {
        String unique = UUID.randomUUID().toString();
        Person manager = fixture.person("Anouk " + unique, null, "Bakker", Role.MANAGER);
        TeamId team = fixture.people.team("Team " + unique).id();
        fixture.unit.run(() -> {
            fixture.people.leadership.setManager(team, manager.id(), LONG_AGO);
            fixture.people.membership.addMember(team, member, LONG_AGO);
        });
        fixture.people.access.be(manager.id(), Role.MANAGER, Role.LEARNER);
        return team;
    }

    private static NudgeResult send(EnrolmentFixture fixture, PersonId to, String line) {
        return fixture.unit.call(() -> fixture.nudges.send(to, fixture.course.key(), line));
    }
}
