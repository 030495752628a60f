package dev.regie.core.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.regie.core.access.AccessDenied;
import dev.regie.core.access.Role;
import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.catalogue.content.CourseFixtures;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.catalogue.content.Item;
import dev.regie.core.lrs.Authority;
import dev.regie.core.lrs.StoredStatement;
import dev.regie.core.shared.PersonId;
import dev.regie.core.shared.TestDatabases;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerPointsTest {

    private static final String LESSON = "first-steps";
    private static final Instant NINE = Instant.parse("2026-03-02T08:00:00Z");
    private static final Item WHICH = CourseFixtures.singleChoice("which");

    @ParameterizedTest
    @EnumSource
    void of_each_question_it_is_counted_who_was_right_at_once_later_and_not_yet(TestDatabases engine) {
        Five five = new Five(engine);
        five.answer(0, true, 0);
        five.answer(1, true, 0);
        five.answer(1, false, 60);
        five.answer(2, false, 0);
        five.answer(2, true, 60);
        five.answer(3, false, 0);
        five.answer(3, false, 60);
        five.answer(4, false, 0);

        assertThat(five.count()).isEqualTo(new AnswerCount("which", 5, 5, 2, 1));
        assertThat(five.count().never()).isEqualTo(2);
        assertThat(five.count().wrongFirst()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void an_answer_that_arrives_late_counts_from_when_it_was_given(TestDatabases engine) {
        Five five = new Five(engine);
        for (int i = 0; i < 5; i++) {
            five.answer(i, true, 60);
        }
        five.fixture.countAnswers();
        five.answer(0, false, 0);

        assertThat(five.count()).isEqualTo(new AnswerCount("which", 5, 5, 4, 1));
    }

    @ParameterizedTest
    @EnumSource
    void fewer_than_five_people_are_not_counted_however_often_they_answer(TestDatabases engine) {
        Five five = new Five(engine);
        for (int i = 0; i < 4; i++) {
            five.answer(i, false, 0);
            five.answer(i, true, 60);
        }

        assertThat(five.count()).isEqualTo(new AnswerCount("which", 0, 0, 0, 0));
        assertThat(five.count().mayBeShown()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void what_is_not_judged_is_counted_as_answered_alone(TestDatabases engine) {
        Five five = new Five(engine);
        for (int i = 0; i < 5; i++) {
            five.answer(i, null, 0);
        }

        assertThat(five.count()).isEqualTo(new AnswerCount("which", 5, 0, 0, 0));
    }

    @ParameterizedTest
    @EnumSource
    void a_voided_answer_does_not_count_any_more_and_the_others_still_do_once(TestDatabases engine) {
        Five five = new Five(engine);
        for (int i = 0; i < 5; i++) {
            five.answer(i, false, 0);
            five.answer(i, true, 60);
        }
        five.fixture.countAnswers();
        StoredStatement first = five.fixture
                .unit
                .call(() -> five.fixture.record.feed.ofRegistration(
                        five.enrolments.getFirst().registration()))
                .getFirst();

        five.store(new Authority.Client("admin"), Doing.voiding(first.id()));

        assertThat(five.count()).isEqualTo(new AnswerCount("which", 5, 5, 1, 4));
    }

    @ParameterizedTest
    @EnumSource
    void what_an_outside_client_says_is_not_counted(TestDatabases engine) {
        Five five = new Five(engine);
        for (int i = 0; i < 5; i++) {
            five.store(new Authority.Client("demo-key"), five.statement(i, true, 0));
        }
        five.fixture.countAnswers();

        assertThat(five.fixture.unit.call(() -> five.fixture.answers.of(five.course.key(), LESSON)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void learners_and_managers_do_not_get_the_counts(TestDatabases engine) {
        EnrolmentFixture fixture = EnrolmentFixture.on(engine);
        fixture.people.access.be(PersonId.random(), Role.LEARNER, Role.MANAGER);

        assertThatThrownBy(() -> fixture.unit.call(() -> fixture.answers.of(fixture.course.key(), LESSON)))
                .isInstanceOf(AccessDenied.class);
    }

    /** Five people on a course of their own. */
    private static final class Five {
        final EnrolmentFixture fixture;
        final CourseVersion course;
        final List<Enrolment> enrolments;

        Five(TestDatabases engine) {
            fixture = EnrolmentFixture.on(engine);
            course = fixture.publish(CourseFixtures.course(
                    new CourseKey("asked-" + UUID.randomUUID().toString().substring(0, 8))));
            enrolments = Stream.generate(() -> fixture.enrolled(fixture.learner("Sanne"), course))
                    .limit(5)
                    .toList();
        }

        String statement(int person, @Nullable Boolean right, int seconds) {
            return new Doing(fixture, enrolments.get(person), course)
                    .answered(LESSON, WHICH, right, NINE.plusSeconds(seconds));
        }

        void answer(int person, @Nullable Boolean right, int seconds) {
            store(new Authority.Regie(), statement(person, right, seconds));
        }

        void store(Authority authority, String json) {
            fixture.unit.run(() -> fixture.record.store(authority, List.of(json)));
        }

        AnswerCount count() {
            fixture.countAnswers();
            return fixture.unit
                    .call(() -> fixture.answers.of(course.key(), LESSON))
                    .getOrDefault("which", new AnswerCount("nothing", 0, 0, 0, 0));
        }
    }
}
