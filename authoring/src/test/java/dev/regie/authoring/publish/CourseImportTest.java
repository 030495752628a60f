package dev.regie.authoring.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.authoring.exchange.FixtureCourse;
import dev.regie.authoring.publish.internal.CourseDrafts;
import dev.regie.core.access.Caller;
import dev.regie.core.access.CurrentUser;
import dev.regie.core.catalogue.Catalogue;
import dev.regie.core.catalogue.CatalogueFixture;
import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.catalogue.Publication;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.catalogue.content.Image;
import dev.regie.core.catalogue.content.Lesson;
import dev.regie.core.catalogue.internal.MediaFolder;
import dev.regie.core.shared.JpaTestUnit;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.Settings;
import dev.regie.core.shared.TestDatabases;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CourseImportTest {
    private static final CourseKey KEY = new CourseKey("fixture-course");

    private static final Settings SETTINGS = Settings.from(Map.of("REGIE_DATA_DIR", "target"));

    @TempDir
    Path data;

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void a_course_follows_its_source_until_it_is_edited_here(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            Catalogue catalogue = CatalogueFixture.on(unit);
            CourseDrafts drafts =
                    new CourseDrafts(unit.dataSource(), Clock.fixed(CatalogueFixture.NOW, ZoneOffset.UTC));
            MediaFolder media = new MediaFolder(data);
            CurrentUser system = new CurrentUser();
            system.become(Caller.Regie::new);
            CourseImport imports = new CourseImport(catalogue, drafts, media, system, SETTINGS);

            CourseVersion first = published(unit.call(() -> imports.importCourse(new FixtureCourse())));
            assertThat(first.number()).isEqualTo(1);
            Image image = (Image) ((Lesson) first.content().activities().getFirst())
                    .block("stairs")
                    .orElseThrow();
            assertThat(media.contains(image.file(Language.NL).orElseThrow())).isTrue();
            assertThat(media.contains(image.file(Language.EN).orElseThrow())).isTrue();

            assertThat(unit.call(() -> imports.importCourse(new FixtureCourse())))
                    .isEqualTo(new ImportResult.Unchanged(KEY));

            CourseVersion second = published(unit.call(() -> imports.importCourse(changed("Your steps"))));
            assertThat(second.number()).isEqualTo(2);
            assertThat(second.publication()).isEqualTo(Publication.EDITORIAL);

            unit.run(() -> catalogue.markEdited(KEY));
            assertThat(unit.call(() -> imports.importCourse(changed("Their steps"))))
                    .isEqualTo(new ImportResult.Drafted(KEY));
            assertThat(unit.call(() -> imports.importCourse(changed("Their steps"))))
                    .isEqualTo(new ImportResult.Unchanged(KEY));
            assertThat(unit.call(() -> imports.importCourse(changed("Our steps"))))
                    .isEqualTo(new ImportResult.Drafted(KEY));
            assertThat(catalogue.latest(KEY)).contains(second);
            CourseDraft draft = unit.call(() -> drafts.find(KEY)).orElseThrow();
            assertThat(draft.version()).isEqualTo(2);
            assertThat(draft.content().activities().getFirst().title().exactly(Language.EN))
                    .contains("Our steps");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void what_cannot_be_read_leaves_nothing(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            Catalogue catalogue = CatalogueFixture.on(unit);
            CurrentUser system = new CurrentUser();
            system.become(Caller.Regie::new);
            CourseImport imports = new CourseImport(
                    catalogue,
                    new CourseDrafts(unit.dataSource(), Clock.systemUTC()),
                    new MediaFolder(data.resolve("media")),
                    system,
                    SETTINGS);
            assertThat(unit.call(() -> imports.importCourse(new FixtureCourse().delete("check.yaml"))))
                    .isInstanceOf(ImportResult.Unreadable.class);
            assertThat(catalogue.course(KEY)).isEmpty();
            assertThat(data).isEmptyDirectory();
        }
    }

    private static FixtureCourse changed(String title) {
        return new FixtureCourse().replace("first-steps.en.md", "First steps", title);
    }

    private static CourseVersion published(ImportResult result) {
        return ((ImportResult.Published) result).version();
    }
}
