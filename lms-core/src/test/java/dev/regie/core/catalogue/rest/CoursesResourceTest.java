package dev.regie.core.catalogue.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.regie.core.access.AccessDenied;
import dev.regie.core.access.Caller;
import dev.regie.core.access.CurrentUser;
import dev.regie.core.access.Role;
import dev.regie.core.access.SignedInPerson;
import dev.regie.core.catalogue.Catalogue;
import dev.regie.core.catalogue.CatalogueFixture;
import dev.regie.core.catalogue.Publication;
import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.catalogue.content.CourseFixtures;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.shared.JpaTestUnit;
import dev.regie.core.shared.Page;
import dev.regie.core.shared.PersonId;
import dev.regie.core.shared.TestDatabases;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@SuppressWarnings("UnnecessaryAssignment") // the container is what is missing here
class CoursesResourceTest {

    private final CoursesResource resource = new CoursesResource();

    @ParameterizedTest
    @EnumSource
    void the_list_is_filtered_and_cut(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            Catalogue catalogue = CatalogueFixture.on(unit);
            for (String key : List.of("asking", "listening", "waiting")) {
                CourseContent content = CourseFixtures.course(new CourseKey(key));
                unit.call(() -> catalogue.publish(content, Publication.SUBSTANTIVE));
            }
            CourseKey open = new CourseKey("listening");
            unit.run(() -> catalogue.changeSelfEnrolment(
                    open, true, catalogue.course(open).orElseThrow().version()));
            resource.catalogue = catalogue;
            be(Role.TRAINER);

            assertThat(keys(unit, "", null, null, null)).containsExactly("asking", "listening", "waiting");
            assertThat(keys(unit, "", null, null, true)).containsExactly("listening");
            assertThat(keys(unit, "", null, null, false)).containsExactly("asking", "waiting");
            assertThat(keys(unit, "LUISTEREN", "trust-autonomy", "en", null)).hasSize(3);
            assertThat(keys(unit, "rekenen", null, null, null)).isEmpty();
            assertThat(keys(unit, "", "innovation-creativity", null, null)).isEmpty();
            Page<CourseSummary> second = unit.call(() -> resource.list("", null, null, 1000, null, 1, 1));
            assertThat(second.items()).extracting(CourseSummary::key).containsExactly("listening");
            assertThat(second.total()).isEqualTo(3);
            assertThat(unit.call(() -> resource.list("", null, null, 1, null, 0, 10))
                            .items())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void learners_are_refused(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            resource.catalogue = CatalogueFixture.on(unit);
            be(Role.LEARNER);
            assertThatThrownBy(() -> keys(unit, "", null, null, null)).isInstanceOf(AccessDenied.class);
        }
    }

    private void be(Role role) {
        resource.current = new CurrentUser();
        resource.current.become(() -> new Caller.Somebody(new SignedInPerson(PersonId.random(), Set.of(role))));
    }

    private List<String> keys(
            JpaTestUnit unit,
            String text,
            @Nullable String aspect,
            @Nullable String language,
            @Nullable Boolean selfEnrolment) {
        return unit.call(() -> resource.list(text, aspect, language, null, selfEnrolment, 0, 50)).items().stream()
                .map(CourseSummary::key)
                .toList();
    }
}
