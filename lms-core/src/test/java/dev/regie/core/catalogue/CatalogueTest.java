package dev.regie.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.regie.core.access.AccessDenied;
import dev.regie.core.access.CurrentUser;
import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.catalogue.content.CourseFixtures;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.catalogue.content.Fault;
import dev.regie.core.catalogue.content.Lesson;
import dev.regie.core.catalogue.content.Programme;
import dev.regie.core.catalogue.content.ProgrammeKey;
import dev.regie.core.shared.Change;
import dev.regie.core.shared.ChangeKind;
import dev.regie.core.shared.FeedFixtures;
import dev.regie.core.shared.JpaTestUnit;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.LanguageMap;
import dev.regie.core.shared.TestDatabases;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CatalogueTest {
    private static final CourseContent COURSE = CourseFixtures.course();

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void what_is_published_is_read_back_by_another_node(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            CourseVersion published = published(unit, CatalogueFixture.on(unit), COURSE, Publication.EDITORIAL);
            assertThat(published.number()).isEqualTo(1);
            assertThat(published.publication()).isEqualTo(Publication.SUBSTANTIVE);

            Catalogue otherNode = CatalogueFixture.on(unit);
            assertThat(otherNode.version(published.id())).contains(published);
            assertThat(otherNode.latest(COURSE.key())).contains(published);
            assertThat(otherNode.course(COURSE.key())).contains(new Course(COURSE.key(), false, false, 1L));
            assertThat(otherNode.latest(new CourseKey("unknown"))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void the_same_content_is_not_published_twice_and_a_change_gets_the_next_number(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            Catalogue catalogue = CatalogueFixture.on(unit);
            CourseVersion first = published(unit, catalogue, COURSE, Publication.SUBSTANTIVE);
            assertThat(unit.call(() -> catalogue.publish(COURSE, Publication.SUBSTANTIVE)))
                    .isEqualTo(new PublishResult.Unchanged(first));

            CourseVersion second = published(unit, catalogue, retitled(COURSE), Publication.EDITORIAL);
            assertThat(second.number()).isEqualTo(2);
            assertThat(catalogue.versions(COURSE.key())).containsExactly(second, first);
            assertThat(catalogue.allLatest()).containsExactly(second);

            assertThat(FeedFixtures.changeFeed(unit.dataSource(), Clock.systemUTC())
                            .after(0, 10))
                    .extracting(Change::kind, Change::subject)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(
                                    ChangeKind.COURSE_PUBLISHED, first.id().toString()),
                            org.assertj.core.groups.Tuple.tuple(
                                    ChangeKind.COURSE_PUBLISHED, second.id().toString()));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void what_breaks_a_rule_is_refused_and_leaves_nothing(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            Catalogue catalogue = CatalogueFixture.on(unit);
            CourseContent untested = withActivities(List.of(COURSE.activities().getLast()));
            assertThat(unit.call(() -> catalogue.publish(untested, Publication.SUBSTANTIVE)))
                    .isInstanceOfSatisfying(
                            PublishResult.Refused.class,
                            refused -> assertThat(refused.faults())
                                    .extracting(Fault::rule)
                                    .contains(Fault.Rule.OBJECTIVE_NOT_TAUGHT));
            assertThat(catalogue.latest(COURSE.key())).isEmpty();
            assertThat(catalogue.allLatest()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void what_changes_the_structure_is_not_editorial(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            Catalogue catalogue = CatalogueFixture.on(unit);
            published(unit, catalogue, COURSE, Publication.SUBSTANTIVE);
            Lesson lesson = CourseFixtures.lesson();
            CourseContent shorter = withActivities(List.of(
                    new Lesson(
                            lesson.head(),
                            lesson.blocks().subList(1, lesson.blocks().size())),
                    CourseFixtures.assessment()));
            assertThat(unit.call(() -> catalogue.publish(shorter, Publication.EDITORIAL)))
                    .isInstanceOfSatisfying(
                            PublishResult.Refused.class,
                            refused -> assertThat(refused.faults())
                                    .extracting(Fault::rule)
                                    .containsExactly(Fault.Rule.NOT_EDITORIAL));
            assertThat(published(unit, catalogue, shorter, Publication.SUBSTANTIVE)
                            .number())
                    .isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void two_servers_that_publish_the_same_at_once_publish_once(TestDatabases engine) throws Exception {
        try (JpaTestUnit unit = JpaTestUnit.on(engine);
                var servers = Executors.newFixedThreadPool(2)) {
            var starts = servers.invokeAll(List.of(
                    () -> unit.call(() -> CatalogueFixture.on(unit).publish(COURSE, Publication.SUBSTANTIVE)),
                    () -> unit.call(() -> CatalogueFixture.on(unit).publish(COURSE, Publication.SUBSTANTIVE))));
            assertThat(List.of(starts.get(0).get(), starts.get(1).get()))
                    .hasAtLeastOneElementOfType(PublishResult.Published.class)
                    .hasAtLeastOneElementOfType(PublishResult.Unchanged.class);
            assertThat(CatalogueFixture.on(unit).versions(COURSE.key())).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void a_programme_gets_a_new_version_only_when_it_says_something_new(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            Catalogue catalogue = CatalogueFixture.on(unit);
            ProgrammeVersion first = unit.call(() -> catalogue.publishProgramme(programme("Programme")));
            assertThat(unit.call(() -> catalogue.publishProgramme(programme("Programme"))))
                    .isEqualTo(first);
            ProgrammeVersion second = unit.call(() -> catalogue.publishProgramme(programme("Other name")));
            assertThat(second.number()).isEqualTo(2);
            assertThat(CatalogueFixture.on(unit).programmes()).containsExactly(second);
            assertThat(CatalogueFixture.on(unit).programme(first.key())).contains(second);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void learners_are_shown_what_is_open_to_them_and_nothing_that_is_in_the_making(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            Catalogue catalogue = CatalogueFixture.on(unit);
            CourseVersion version = published(unit, catalogue, COURSE, Publication.SUBSTANTIVE);
            assertThat(catalogue.search(CourseQuery.onOffer(0, 10)).items()).isEmpty();

            long row = catalogue.course(COURSE.key()).orElseThrow().version();
            assertThat(unit.call(() -> catalogue.changeSelfEnrolment(COURSE.key(), true, row)))
                    .isInstanceOf(CourseResult.Stored.class);
            assertThat(catalogue.search(CourseQuery.onOffer(0, 10)).items()).containsExactly(version);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void nobody_in_particular_publishes_nothing(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            Catalogue catalogue = CatalogueFixture.on(
                    unit, new CurrentUser(), FeedFixtures.changeFeed(unit.dataSource(), Clock.systemUTC()));
            assertThatThrownBy(() -> catalogue.publish(COURSE, Publication.SUBSTANTIVE))
                    .isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> catalogue.publishProgramme(programme("Programme")))
                    .isInstanceOf(AccessDenied.class);
        }
    }

    private static CourseVersion published(
            JpaTestUnit unit, Catalogue catalogue, CourseContent content, Publication publication) {
        return ((PublishResult.Published) unit.call(() -> catalogue.publish(content, publication))).version();
    }

    private static CourseContent retitled(CourseContent content) {
        return new CourseContent(
                content.schema(),
                content.key(),
                content.languages(),
                LanguageMap.of("Beter luisteren", "Listening better"),
                content.summary(),
                content.audience(),
                content.objectives(),
                content.activities(),
                content.sources());
    }

    private static CourseContent withActivities(List<dev.regie.core.catalogue.content.Activity> activities) {
        return new CourseContent(
                COURSE.schema(),
                COURSE.key(),
                COURSE.languages(),
                COURSE.title(),
                COURSE.summary(),
                COURSE.audience(),
                COURSE.objectives(),
                activities,
                COURSE.sources());
    }

    private static Programme programme(String english) {
        return new Programme(
                Programme.SCHEMA,
                new ProgrammeKey("programme"),
                List.of(Language.NL, Language.EN),
                LanguageMap.of("Programma", english),
                LanguageMap.of("Kort", "Short"),
                List.of());
    }
}
