package dev.regie.core.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.regie.core.access.AccessDenied;
import dev.regie.core.access.Caller;
import dev.regie.core.access.Role;
import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.catalogue.content.CourseFixtures;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.enrolment.Enrolment.State;
import dev.regie.core.shared.JpaTestUnit;
import dev.regie.core.shared.PersonId;
import dev.regie.core.shared.TestDatabases;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EnrolmentServiceTest {

    @ParameterizedTest
    @EnumSource
    void somebody_is_enrolled_once_however_often_it_is_asked(TestDatabases engine) {
        EnrolmentFixture fixture = EnrolmentFixture.on(engine);
        JpaTestUnit unit = fixture.unit;
        PersonId person = fixture.learner("Sanne");
        Enrolment first = fixture.enrolled(person);

        EnrolResult again = enrol(fixture, assigned(fixture, person));

        assertThat(again).isEqualTo(new EnrolResult.AlreadyOpen(fixture.now(first)));
        assertThat(first.version()).isEqualTo(fixture.course.id());
        assertThat(first.state()).isEqualTo(State.ACTIVE);
        assertThat(unit.call(() -> fixture.enrolments.of(person))).containsExactly(fixture.now(first));
        assertThat(unit.call(() -> fixture.enrolments.byRegistration(first.registration())))
                .contains(fixture.now(first));
    }

    @ParameterizedTest
    @EnumSource
    void two_requests_at_once_make_one_enrolment(TestDatabases engine) throws Exception {
        EnrolmentFixture fixture = EnrolmentFixture.on(engine);
        JpaTestUnit unit = fixture.unit;
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (int round = 0; round < 5; round++) {
                PersonId person = fixture.learner("Sanne");
                CyclicBarrier together = new CyclicBarrier(4);
                Callable<EnrolResult> request = () -> {
                    together.await();
                    return enrol(fixture, assigned(fixture, person));
                };
                List<EnrolResult> results = new ArrayList<>();
                for (Future<EnrolResult> answer : threads.invokeAll(List.of(request, request, request, request))) {
                    results.add(answer.get());
                }

                assertThat(results.stream().filter(EnrolResult.Enrolled.class::isInstance))
                        .as("round %d: %s", round, results)
                        .hasSize(1);
                assertThat(unit.call(() -> fixture.enrolments.of(person))).hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_database_itself_refuses_a_second_open_enrolment(TestDatabases engine) throws SQLException {
        EnrolmentFixture fixture = EnrolmentFixture.on(engine);
        JpaTestUnit unit = fixture.unit;
        PersonId person = fixture.learner("Sanne");
        Enrolment enrolment = fixture.enrolled(person);
        String copy = "insert into enrolment (id, person_id, course_key, course_version_id, registration, source,"
                + " state, open_slot, history, enrolled_at, version) select '00000000-0000-0000-0000-00000000000%d', person_id,"
                + " course_key, course_version_id, '00000000-0000-0000-0000-00000000000%d', source, '%s', %s, history,"
                + " enrolled_at, 1 from enrolment where id = '" + enrolment.id() + "'";

        try (Connection connection = unit.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(copy.formatted(1, 1, "PAUSED", "1")))
                    .isInstanceOf(SQLException.class)
                    .message()
                    .containsIgnoringCase("enrolment_one_open");
            assertThatThrownBy(() -> statement.execute(copy.formatted(1, 1, "ACTIVE", "null")))
                    .isInstanceOf(SQLException.class)
                    .message()
                    .containsIgnoringCase("enrolment_open_slot");
            statement.execute(copy.formatted(1, 1, "COMPLETED", "null"));
            statement.execute(copy.formatted(2, 2, "WITHDRAWN", "null"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoever_left_can_start_anew_with_another_registration(TestDatabases engine) {
        EnrolmentFixture fixture = EnrolmentFixture.on(engine);
        JpaTestUnit unit = fixture.unit;
        PersonId person = fixture.learner("Sanne");
        Enrolment first = fixture.enrolled(person);

        assertThat(unit.call(() -> fixture.enrolments.pause(first.id()))).isInstanceOf(ChangeResult.Changed.class);
        assertThat(enrol(fixture, assigned(fixture, person))).isInstanceOf(EnrolResult.AlreadyOpen.class);
        assertThat(unit.call(() -> fixture.enrolments.withdraw(first.id(), "Andere baan")))
                .isInstanceOf(ChangeResult.Changed.class);
        assertThat(unit.call(() -> fixture.enrolments.resume(first.id())))
                .isEqualTo(new ChangeResult.NotAllowed(State.WITHDRAWN));
        Enrolment second = fixture.enrolled(person);

        assertThat(fixture.now(first).reason()).isEqualTo("Andere baan");
        assertThat(second.registration()).isNotEqualTo(first.registration());
        assertThat(unit.call(() -> fixture.enrolments.active(person, fixture.course.key())))
                .contains(fixture.now(second));
        assertThat(unit.call(() -> fixture.enrolments.list(
                                new EnrolmentQuery(person, fixture.course.key(), null, State.WITHDRAWN, 0, 10)))
                        .items())
                .containsExactly(fixture.now(first));
    }

    @ParameterizedTest
    @EnumSource
    void an_enrolment_keeps_its_version_until_it_is_moved_and_remembers_where_it_was(TestDatabases engine) {
        EnrolmentFixture fixture = EnrolmentFixture.on(engine);
        JpaTestUnit unit = fixture.unit;
        CourseVersion first = fixture.publish(CourseFixtures.course(new CourseKey("moving")));
        Enrolment enrolment = fixture.enrolled(fixture.learner("Sanne"), first);
        CourseVersion next = fixture.publish(
                ProgressFixture.course(first.key(), first.content().activities().getFirst()));

        assertThat(fixture.now(enrolment).version()).isEqualTo(first.id());
        unit.call(() -> fixture.enrolments.moveTo(enrolment.id(), next.id()));

        assertThat(fixture.now(enrolment).version()).isEqualTo(next.id());
        assertThat(fixture.now(enrolment).history())
                .extracting(Enrolment.OnVersion::version)
                .containsExactly(first.id(), next.id());
        assertThat(fixture.progress(enrolment).of()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void refusals_are_told_apart(TestDatabases engine) {
        EnrolmentFixture fixture = EnrolmentFixture.on(engine);
        PersonId person = fixture.learner("Sanne");
        CourseKey unknown = new CourseKey("no-such-course");

        assertThat(enrol(fixture, assigned(fixture, PersonId.random()))).isEqualTo(new EnrolResult.UnknownPerson());
        assertThat(enrol(fixture, new NewEnrolment(person, unknown, null, new Source.Assigned(), null)))
                .isEqualTo(new EnrolResult.UnknownCourse());
        assertThat(enrol(fixture, new NewEnrolment(person, unknown, fixture.course.id(), new Source.Assigned(), null)))
                .isEqualTo(new EnrolResult.UnknownCourse());
    }

    @ParameterizedTest
    @EnumSource
    void a_learner_reaches_own_enrolments_and_nobody_elses(TestDatabases engine) {
        EnrolmentFixture fixture = EnrolmentFixture.on(engine);
        JpaTestUnit unit = fixture.unit;
        PersonId sanne = fixture.learner("Sanne");
        PersonId youssef = fixture.learner("Youssef");
        Enrolment others = fixture.enrolled(youssef);
        fixture.people.access.be(sanne, Role.LEARNER);
        NewEnrolment chosen = new NewEnrolment(sanne, fixture.course.key(), null, new Source.SelfChosen(), null);

        assertDenied(fixture, () -> fixture.enrolments.enrol(chosen));
        fixture.people.access.beRegie();
        fixture.open(fixture.course, true);
        fixture.people.access.be(sanne, Role.LEARNER);
        assertThat(enrol(fixture, chosen)).isInstanceOf(EnrolResult.Enrolled.class);
        assertThat(unit.call(() -> fixture.enrolments.of(sanne))).hasSize(1);
        assertThat(unit.call(() -> fixture.enrolments.find(others.id()))).isEmpty();
        assertDenied(fixture, () -> fixture.enrolments.of(youssef));
        assertDenied(fixture, () -> fixture.progress.of(others.id()));
        assertDenied(fixture, () -> fixture.enrolments.list(new EnrolmentQuery(null, null, null, null, 0, 10)));
        assertDenied(fixture, () -> fixture.enrolments.withdraw(others.id(), "weg"));
        assertDenied(fixture, () -> fixture.enrolments.enrol(assigned(fixture, sanne)));
        assertDenied(
                fixture,
                () -> fixture.enrolments.enrol(new NewEnrolment(
                        sanne, fixture.course.key(), null, new Source.SelfChosen(), LocalDate.of(2030, 1, 1))));
        fixture.current.become(Caller.Nobody::new);
        assertDenied(fixture, () -> fixture.enrolments.of(sanne));
        fixture.people.access.beRegie();
        fixture.open(fixture.course, false);
    }

    private static void assertDenied(EnrolmentFixture fixture, Supplier<?> work) {
        assertThatThrownBy(() -> fixture.unit.call(work)).isInstanceOf(AccessDenied.class);
    }

    private static NewEnrolment assigned(EnrolmentFixture fixture, PersonId person) {
        return new NewEnrolment(person, fixture.course.key(), null, new Source.Assigned(), null);
    }

    private static EnrolResult enrol(EnrolmentFixture fixture, NewEnrolment wish) {
        return fixture.unit.call(() -> fixture.enrolments.enrol(wish));
    }
}
