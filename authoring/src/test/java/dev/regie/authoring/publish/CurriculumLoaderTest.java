package dev.regie.authoring.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.authoring.publish.internal.CourseDrafts;
import dev.regie.authoring.publish.internal.CurriculumMark;
import dev.regie.core.access.Caller;
import dev.regie.core.access.CurrentUser;
import dev.regie.core.access.SystemWork;
import dev.regie.core.catalogue.Catalogue;
import dev.regie.core.catalogue.CatalogueFixture;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.catalogue.internal.MediaFolder;
import dev.regie.core.shared.JpaTestUnit;
import dev.regie.core.shared.Settings;
import dev.regie.core.shared.TestDatabases;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CurriculumLoaderTest {
    private static final List<String> COURSES = List.of("understanding", "managers", "communication");
    private static final CourseKey SPECIMEN = new CourseKey("specimen");

    @TempDir
    Path data;

    @Test
    void a_build_reads_its_curriculum_once() throws SQLException {
        try (JpaTestUnit unit = JpaTestUnit.on(TestDatabases.H2)) {
            Catalogue catalogue = CatalogueFixture.on(unit);
            start(unit, catalogue, false);
            assertThat(COURSES)
                    .allSatisfy(key ->
                            assertThat(catalogue.latest(new CourseKey(key))).isPresent());
            assertThat(catalogue.programmes()).hasSize(1);

            forgetProgrammes(unit);
            start(unit, catalogue, false);
            assertThat(catalogue.programmes()).as("not read again").isEmpty();

            start(unit, catalogue, true);
            assertThat(catalogue.programmes())
                    .as("read again, since a setting differs")
                    .hasSize(1);
            assertThat(catalogue.latest(SPECIMEN)).isPresent();
        }
    }

    private void start(JpaTestUnit unit, Catalogue catalogue, boolean demo) {
        Settings settings =
                Settings.from(Map.of("REGIE_DATA_DIR", data.toString(), "REGIE_DEMO", String.valueOf(demo)));
        CurrentUser system = new CurrentUser();
        system.become(Caller.Regie::new);
        CourseImport imports = new CourseImport(
                catalogue,
                new CourseDrafts(unit.dataSource(), Clock.systemUTC()),
                new MediaFolder(data),
                system,
                settings);
        CurriculumLoader loader = new CurriculumLoader(
                imports, catalogue, new SystemWork(), settings, new CurriculumMark(unit.dataSource()));
        unit.run(loader::loadOnce);
    }

    private static void forgetProgrammes(JpaTestUnit unit) throws SQLException {
        try (var connection = unit.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("delete from programme_version");
        }
    }
}
