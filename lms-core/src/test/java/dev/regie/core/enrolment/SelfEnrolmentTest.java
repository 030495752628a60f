package dev.regie.core.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.access.Role;
import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.catalogue.content.CourseFixtures;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.enrolment.Enrolment.State;
import dev.regie.core.shared.PersonId;
import dev.regie.core.shared.TestDatabases;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SelfEnrolmentTest {

    @ParameterizedTest
    @EnumSource
    void a_course_is_taken_only_where_that_is_allowed_and_once_however_often_asked(TestDatabases engine) {
        EnrolmentFixture fixture = EnrolmentFixture.on(engine);
        CourseVersion version = published(fixture);
        PersonId me = fixture.learner("Sanne");
        fixture.people.access.be(me, Role.LEARNER);
        assertThat(enrol(fixture, version)).isEqualTo(new SelfEnrolResult.NotYours());

        fixture.people.access.beRegie();
        fixture.open(version, true);
        fixture.people.access.be(me, Role.LEARNER);
        SelfEnrolResult first = enrol(fixture, version);

        assertThat(first).isInstanceOfSatisfying(SelfEnrolResult.Enrolled.class, enrolled -> {
            assertThat(enrolled.enrolment().source()).isEqualTo(new Source.SelfChosen());
            assertThat(enrolled.enrolment().version()).isEqualTo(version.id());
        });
        assertThat(enrol(fixture, version)).isEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource
    void what_was_chosen_is_let_go_of_while_nothing_was_done_in_it(TestDatabases engine) {
        EnrolmentFixture fixture = EnrolmentFixture.on(engine);
        CourseVersion version = published(fixture);
        fixture.open(version, true);
        PersonId me = fixture.learner("Sanne");
        fixture.people.access.be(me, Role.LEARNER);
        Enrolment chosen = ((SelfEnrolResult.Enrolled) enrol(fixture, version)).enrolment();

        assertThat(withdraw(fixture, chosen)).isEqualTo(new SelfEnrolResult.Withdrawn());
        assertThat(withdraw(fixture, chosen)).isEqualTo(new SelfEnrolResult.Withdrawn());
        assertThat(fixture.now(chosen).state()).isEqualTo(State.WITHDRAWN);
        assertThat(enrol(fixture, version)).isInstanceOf(SelfEnrolResult.Enrolled.class);
    }

    @ParameterizedTest
    @EnumSource
    void what_others_gave_or_what_is_anothers_is_not_let_go_of(TestDatabases engine) {
        EnrolmentFixture fixture = EnrolmentFixture.on(engine);
        PersonId me = fixture.learner("Sanne");
        Enrolment given = fixture.enrolled(me);
        Enrolment anothers = fixture.enrolled(fixture.learner("Youssef"));
        fixture.people.access.be(me, Role.LEARNER);

        assertThat(withdraw(fixture, given)).isEqualTo(new SelfEnrolResult.NotYours());
        assertThat(withdraw(fixture, anothers)).isEqualTo(new SelfEnrolResult.Unknown());
        assertThat(fixture.now(given).state()).isEqualTo(State.ACTIVE);
    }

    private static CourseVersion published(EnrolmentFixture fixture) {
        return fixture.publish(CourseFixtures.course(
                new CourseKey("own-" + UUID.randomUUID().toString().substring(0, 8))));
    }

    private static SelfEnrolResult enrol(EnrolmentFixture fixture, CourseVersion version) {
        return fixture.unit.call(() -> fixture.self.enrol(version.key()));
    }

    private static SelfEnrolResult withdraw(EnrolmentFixture fixture, Enrolment enrolment) {
        return fixture.unit.call(() -> fixture.self.withdraw(enrolment.id()));
    }
}
