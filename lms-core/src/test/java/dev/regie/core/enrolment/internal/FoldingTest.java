package dev.regie.core.enrolment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.enrolment.CompletionVoided;
import dev.regie.core.enrolment.CourseProgress;
import dev.regie.core.enrolment.Doing;
import dev.regie.core.enrolment.Enrolment;
import dev.regie.core.enrolment.Enrolment.State;
import dev.regie.core.enrolment.EnrolmentFixture;
import dev.regie.core.enrolment.ProgressFold;
import dev.regie.core.enrolment.Standing;
import dev.regie.core.enrolment.StatementFact.Kind;
import dev.regie.core.lrs.Authority;
import dev.regie.core.lrs.StoredStatement;
import dev.regie.core.shared.JpaTestUnit;
import dev.regie.core.shared.TestDatabases;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FoldingTest {

    private static final Instant NINE = Instant.parse("2026-03-02T08:00:00Z");
    private static final Authority REGIE = new Authority.Regie();

    @ParameterizedTest
    @EnumSource
    void a_course_that_is_done_completes_the_enrolment_and_is_satisfied_once(TestDatabases engine) {
        EnrolmentFixture fixture = EnrolmentFixture.on(engine);
        JpaTestUnit unit = fixture.unit;
        Enrolment enrolment = fixture.enrolled(fixture.learner("Sanne"));
        Doing sanne = new Doing(fixture, enrolment);
        store(fixture, REGIE, sanne.statement("first-steps", Kind.COMPLETED, NINE));
        fixture.foldAll();
        assertThat(fixture.progress(enrolment).standing()).isEqualTo(Standing.BUSY);

        store(fixture, REGIE, sanne.statement("check", Kind.PASSED, NINE.plusSeconds(60)));
        fixture.foldAll();

        assertThat(fixture.now(enrolment).state()).isEqualTo(State.COMPLETED);
        assertThat(fixture.progress(enrolment).completedAt()).contains(NINE.plusSeconds(60));
        assertThat(satisfied(fixture, enrolment)).isEqualTo(1);
        unit.call(() -> fixture.progress.rebuild(enrolment.id()));
        unit.call(fixture.progress::rebuildAll);
        fixture.foldAll();
        assertThat(satisfied(fixture, enrolment)).isEqualTo(1);
        assertThat(fixture.now(enrolment).state()).isEqualTo(State.COMPLETED);
    }

    @ParameterizedTest
    @EnumSource
    void voiding_takes_a_completion_back_with_what_said_so_and_earning_it_again_says_so_again(TestDatabases engine) {
        EnrolmentFixture fixture = EnrolmentFixture.on(engine);
        Enrolment enrolment = fixture.enrolled(fixture.learner("Sanne"));
        Doing sanne = new Doing(fixture, enrolment);
        store(fixture, REGIE, sanne.statement("first-steps", Kind.COMPLETED, NINE));
        store(fixture, REGIE, sanne.statement("check", Kind.PASSED, NINE.plusSeconds(60)));
        UUID passed = last(fixture).id();
        fixture.foldAll();

        store(fixture, new Authority.Client("admin"), Doing.voiding(passed));
        fixture.foldAll();
        assertThat(fixture.now(enrolment).state()).isEqualTo(State.ACTIVE);
        assertThat(fixture.progress(enrolment).standing()).isEqualTo(Standing.BUSY);
        assertThat(satisfied(fixture, enrolment)).isZero();
        fixture.unit.call(() -> fixture.progress.rebuild(enrolment.id()));
        assertThat(satisfied(fixture, enrolment)).isZero();

        store(fixture, REGIE, sanne.statement("check", Kind.PASSED, NINE.plusSeconds(600)));
        fixture.foldAll();
        assertThat(fixture.now(enrolment).state()).isEqualTo(State.COMPLETED);
        assertThat(satisfied(fixture, enrolment)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void an_activity_whose_completion_was_voided_is_told_unless_something_else_completes_it(TestDatabases engine) {
        EnrolmentFixture fixture = EnrolmentFixture.on(engine);
        Enrolment enrolment = fixture.enrolled(fixture.learner("Sanne"));
        Doing sanne = new Doing(fixture, enrolment);
        store(fixture, REGIE, sanne.statement("first-steps", Kind.COMPLETED, NINE));
        UUID once = last(fixture).id();
        store(fixture, REGIE, sanne.statement("first-steps", Kind.COMPLETED, NINE.plusSeconds(60)));
        UUID twice = last(fixture).id();
        fixture.foldAll();
        fixture.stored.reopened.clear();

        store(fixture, new Authority.Client("admin"), Doing.voiding(once));
        fixture.foldAll();
        assertThat(fixture.stored.reopened).isEmpty();

        store(fixture, new Authority.Client("admin"), Doing.voiding(twice));
        fixture.foldAll();
        assertThat(fixture.stored.reopened)
                .containsExactly(new CompletionVoided(enrolment.registration(), "first-steps"));
    }

    @ParameterizedTest
    @EnumSource
    void a_completion_taken_back_gives_way_to_a_later_enrolment(TestDatabases engine) {
        EnrolmentFixture fixture = EnrolmentFixture.on(engine);
        Enrolment first = fixture.enrolled(fixture.learner("Sanne"));
        Doing sanne = new Doing(fixture, first);
        store(fixture, REGIE, sanne.statement("first-steps", Kind.COMPLETED, NINE));
        store(fixture, REGIE, sanne.statement("check", Kind.PASSED, NINE));
        UUID passed = last(fixture).id();
        fixture.foldAll();
        Enrolment second = fixture.enrolled(first.person());

        store(fixture, new Authority.Client("admin"), Doing.voiding(passed));
        fixture.foldAll();

        assertThat(fixture.now(first).state()).isEqualTo(State.WITHDRAWN);
        assertThat(fixture.now(second).state()).isEqualTo(State.ACTIVE);
    }

    @ParameterizedTest
    @EnumSource
    void only_regie_and_the_registrations_own_launch_count(TestDatabases engine) {
        EnrolmentFixture fixture = EnrolmentFixture.on(engine);
        Enrolment enrolment = fixture.enrolled(fixture.learner("Sanne"));
        Doing sanne = new Doing(fixture, enrolment);
        String completed = sanne.statement("first-steps", Kind.COMPLETED, NINE);
        String passed = sanne.statement("check", Kind.PASSED, NINE);

        store(fixture, new Authority.Client("demo-key"), completed);
        store(fixture, new Authority.Client("demo-key"), passed);
        fixture.foldAll();
        assertThat(fixture.progress(enrolment).standing()).isEqualTo(Standing.NOT_STARTED);

        store(
                fixture,
                new Authority.LaunchToken(enrolment.registration()),
                sanne.statement("first-steps", Kind.COMPLETED, NINE));
        fixture.foldAll();
        assertThat(fixture.progress(enrolment).standing()).isEqualTo(Standing.BUSY);
    }

    /**
     * Two people do things in an order that is not the order of arrival; some of it is voided, sometimes right away, and
     * the feed is folded at odd moments. Whatever happened, the kept progress is that of a rebuild from scratch, and that
     * of folding the set of statements that are left.
     */
    @ParameterizedTest
    @EnumSource
    void folding_along_the_way_and_from_scratch_come_out_the_same(TestDatabases engine) {
        for (long seed : new long[] {42, 20260302, 987654321}) {
            EnrolmentFixture fixture = EnrolmentFixture.on(engine);
            JpaTestUnit unit = fixture.unit;
            Random random = new Random(seed);
            List<Enrolment> enrolments =
                    List.of(fixture.enrolled(fixture.learner("Sanne")), fixture.enrolled(fixture.learner("Youssef")));
            List<String> arriving = new ArrayList<>();
            for (Enrolment enrolment : enrolments) {
                arriving.addAll(done(new Doing(fixture, enrolment), random));
            }
            Collections.shuffle(arriving, random);
            for (String statement : arriving) {
                store(fixture, REGIE, statement);
                UUID id = last(fixture).id();
                if (random.nextInt(4) == 0) {
                    fixture.foldAll();
                }
                if (random.nextInt(3) == 0) {
                    store(fixture, new Authority.Client("admin"), Doing.voiding(id));
                }
            }
            fixture.foldAll();

            Map<Enrolment, CourseProgress> along = new HashMap<>();
            Map<Enrolment, State> states = new HashMap<>();
            for (Enrolment enrolment : enrolments) {
                along.put(enrolment, fixture.progress(enrolment));
                states.put(enrolment, fixture.now(enrolment).state());
            }
            unit.call(fixture.progress::rebuildAll);
            for (Enrolment enrolment : enrolments) {
                CourseProgress left = ProgressFold.fold(
                        unit.call(() -> fixture.record.feed.ofRegistration(enrolment.registration())).stream()
                                .flatMap(each -> FactReader.read(each, enrolment.course()).stream())
                                .toList(),
                        fixture.course.content());
                assertThat(along.get(enrolment)).as("%s, seed %d", engine, seed).isEqualTo(left);
                assertThat(fixture.progress(enrolment))
                        .as("%s, seed %d", engine, seed)
                        .isEqualTo(left);
                assertThat(fixture.now(enrolment).state())
                        .as("%s, seed %d", engine, seed)
                        .isEqualTo(states.get(enrolment))
                        .isEqualTo(left.standing() == Standing.DONE ? State.COMPLETED : State.ACTIVE);
                assertThat(satisfied(fixture, enrolment)).isLessThanOrEqualTo(1);
            }
        }
    }

    private static List<String> done(Doing doing, Random random) {
        List<String> statements = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Instant at = NINE.plusSeconds(random.nextInt(10));
            statements.add(
                    switch (random.nextInt(5)) {
                        case 0 -> doing.statement("first-steps", Kind.BEGUN, at);
                        case 1 -> doing.statement("first-steps", Kind.COMPLETED, at);
                        case 2 -> doing.statement("check", Kind.BEGUN, at);
                        case 3 -> doing.statement("check", Kind.FAILED, at);
                        default -> doing.statement("check", Kind.PASSED, at);
                    });
        }
        return statements;
    }

    private static void store(EnrolmentFixture fixture, Authority authority, String statement) {
        fixture.unit.run(() -> fixture.record.store(authority, List.of(statement)));
    }

    private static StoredStatement last(EnrolmentFixture fixture) {
        return fixture.unit
                .call(() -> fixture.record.feed.after(fixture.record.feed.head() - 1, 1))
                .getLast();
    }

    private static long satisfied(EnrolmentFixture fixture, Enrolment enrolment) {
        return fixture.unit.call(() -> fixture.record.feed.ofRegistration(enrolment.registration())).stream()
                .filter(statement -> !statement.voided())
                .filter(statement -> statement.json().contains("/verbs/satisfied\""))
                .count();
    }
}
