package dev.regie.core.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.regie.core.access.AccessDenied;
import dev.regie.core.access.Role;
import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.catalogue.content.CourseFixtures;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.enrolment.StatementFact.Kind;
import dev.regie.core.enrolment.internal.ProgressStore.OwnedFact;
import dev.regie.core.shared.PersonId;
import dev.regie.core.shared.TestDatabases;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StuckPointsTest {

    @ParameterizedTest
    @EnumSource
    void people_are_counted_once_per_activity_and_fewer_than_five_not_at_all(TestDatabases engine) {
        EnrolmentFixture fixture = EnrolmentFixture.on(engine);
        CourseVersion course = fixture.publish(CourseFixtures.course(
                new CourseKey("stuck-" + UUID.randomUUID().toString().substring(0, 8))));
        for (int i = 0; i < 5; i++) {
            EnrolmentId enrolment =
                    fixture.enrolled(fixture.learner("Sanne"), course).id();
            add(fixture, enrolment, "first-steps", Kind.BEGUN);
            add(fixture, enrolment, "first-steps", Kind.BEGUN);
            if (i < 3) {
                add(fixture, enrolment, "first-steps", Kind.COMPLETED);
            }
            if (i < 4) {
                add(fixture, enrolment, "check", Kind.PASSED);
            }
        }

        assertThat(fixture.unit.call(() -> fixture.stuck.of(course.content())))
                .containsExactly(new ActivityCount("first-steps", 5, 3), new ActivityCount("check", 0, 0));
    }

    @ParameterizedTest
    @EnumSource
    void learners_and_managers_do_not_get_the_counts(TestDatabases engine) {
        EnrolmentFixture fixture = EnrolmentFixture.on(engine);
        fixture.people.access.be(PersonId.random(), Role.LEARNER, Role.MANAGER);

        assertThatThrownBy(() -> fixture.unit.call(() -> fixture.stuck.of(fixture.course.content())))
                .isInstanceOf(AccessDenied.class);
    }

    private static void add(EnrolmentFixture fixture, EnrolmentId enrolment, String activity, Kind kind) {
        fixture.unit.run(() ->
                fixture.stored.store.add(List.of(new OwnedFact(enrolment, ProgressFixture.fact(activity, kind, 0)))));
    }
}
