package dev.regie.core.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.regie.core.access.AuditKind;
import dev.regie.core.access.AuditQuery;
import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.catalogue.content.MoveOn;
import dev.regie.core.enrolment.CohortId;
import dev.regie.core.enrolment.Enrolment;
import dev.regie.core.enrolment.ProgressFixture;
import dev.regie.core.shared.PersonId;
import dev.regie.core.shared.TestDatabases;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CohortVersionsTest {

    @ParameterizedTest
    @EnumSource
    void a_substantive_version_moves_the_open_as_foretold_and_leaves_the_completed(TestDatabases engine) {
        CohortFixture fixture = CohortFixture.on(engine);
        CourseKey key = new CourseKey("move-as-foretold");
        CourseVersion first = publish(fixture, key, "one", "two");
        PersonId open = fixture.on.learner("Sanne");
        PersonId other = fixture.on.learner("Youssef");
        CohortId cohort = cohort(fixture, "Pilot move", first, Set.of(open, other));
        CourseVersion second = publish(fixture, key, "one", "three");
        fixture.on.unit.call(
                () -> fixture.on.enrolments.waive(of(fixture, other).id(), "Kan het al"));

        MovePreview preview = fixture.on
                .unit
                .call(() -> fixture.versions.preview(cohort, second.id()))
                .orElseThrow();
        assertThat(preview.editorial()).isFalse();
        assertThat(preview.moving()).extracting(MovePreview.Moving::person).containsExactly(open);
        assertThat(preview.finished()).isEqualTo(1);
        assertThat(preview.added()).extracting(each -> each.id()).containsExactly("three");
        assertThat(preview.removed()).extracting(each -> each.id()).containsExactly("two");

        assertThat(fixture.on.unit.call(() -> fixture.versions.moveEditorially(cohort, second.id())))
                .isInstanceOf(MoveResult.ChangedSince.class);
        assertThat(fixture.on.unit.call(() -> fixture.versions.move(cohort, second.id(), preview.fingerprint())))
                .isEqualTo(new MoveResult.Moved(1));
        assertThat(of(fixture, open).version()).isEqualTo(second.id());
        assertThat(of(fixture, open).history()).hasSize(2);
        assertThat(of(fixture, other).version()).isEqualTo(first.id());
        assertThat(fixture.now(cohort).pinned(key)).contains(second.id());
        assertThat(fixture.on
                        .unit
                        .call(() -> fixture.on.people.access.audit.search(AuditQuery.all(0, 200)))
                        .items())
                .filteredOn(entry -> entry.detail().contains(cohort.toString()))
                .extracting(entry -> entry.kind())
                .containsExactly(AuditKind.COHORT_MOVED);
        assertThat(fixture.on.unit.call(() -> fixture.versions.move(cohort, first.id(), "")))
                .isEqualTo(new MoveResult.NotPossible());
    }

    @ParameterizedTest
    @EnumSource
    void a_move_that_is_no_longer_as_foretold_changes_nothing(TestDatabases engine) {
        CohortFixture fixture = CohortFixture.on(engine);
        CourseKey key = new CourseKey("move-guarded");
        CourseVersion first = publish(fixture, key, "one");
        PersonId person = fixture.on.learner("Sanne");
        CohortId cohort = cohort(fixture, "Pilot guarded", first, Set.of(person));
        CourseVersion second = publish(fixture, key, "two");
        MovePreview preview = fixture.on
                .unit
                .call(() -> fixture.versions.preview(cohort, second.id()))
                .orElseThrow();

        PersonId late = fixture.on.learner("Bilal");
        fixture.on.unit.call(() -> fixture.people.add(cohort, List.of(late)));

        assertThat(fixture.on.unit.call(() -> fixture.versions.move(cohort, second.id(), preview.fingerprint())))
                .isInstanceOf(MoveResult.ChangedSince.class);
        assertThat(of(fixture, person).version()).isEqualTo(first.id());
        assertThat(fixture.now(cohort).pinned(key)).contains(first.id());
        assertThat(fixture.on.unit.call(() -> fixture.versions.newer(cohort)))
                .extracting(NewerVersion::latest, NewerVersion::editorial)
                .containsExactly(tuple(second, false));
    }

    private static CourseVersion publish(CohortFixture fixture, CourseKey key, String... lessons) {
        CourseContent content = ProgressFixture.course(
                key,
                Arrays.stream(lessons)
                        .map(id -> ProgressFixture.required(id, MoveOn.COMPLETED))
                        .toArray(Activity[]::new));
        return fixture.on.publish(content);
    }

    private static CohortId cohort(CohortFixture fixture, String name, CourseVersion version, Set<PersonId> people) {
        NewCohort wish = fixture.wish(name, Set.of(), people);
        return fixture.made(new NewCohort(
                        wish.id(), name, wish.start(), wish.end(), Set.of(), people, List.of(version.id())))
                .id();
    }

    private static Enrolment of(CohortFixture fixture, PersonId person) {
        return fixture.on.unit.call(() -> fixture.on.enrolments.of(person)).getFirst();
    }
}
