package dev.regie.authoring.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.catalogue.content.CourseJson;
import dev.regie.core.catalogue.content.Item;
import dev.regie.core.catalogue.content.Lesson;
import dev.regie.core.catalogue.content.LessonBlock;
import dev.regie.core.catalogue.content.Programme;
import dev.regie.core.catalogue.content.Question;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CourseExchangeTest {
    private static final Path CURRICULUM = Path.of("src/main/curriculum");

    @Test
    void a_canonical_folder_is_written_as_it_was_read() {
        assertRoundTrip(SourceFiles.in(FixtureCourse.folder()));
    }

    @Test
    void a_folder_with_every_kind_of_everything_is_written_as_it_was_read() {
        assertRoundTrip(FixtureCourse.specimen());
    }

    @Test
    void the_specimen_has_every_kind_of_everything() {
        CourseContent content =
                read(CourseExchange.readCourse(FixtureCourse.specimen())).content();
        assertThat(names(content.activities().stream().map(Activity::getClass))).containsAll(leaves(Activity.class));
        List<LessonBlock> blocks = content.activities().stream()
                .filter(Lesson.class::isInstance)
                .flatMap(lesson -> ((Lesson) lesson).blocks().stream())
                .toList();
        assertThat(names(blocks.stream().map(LessonBlock::getClass))).containsAll(leaves(LessonBlock.class));
        assertThat(names(blocks.stream()
                        .filter(Question.class::isInstance)
                        .map(block -> ((Question) block).item().getClass())))
                .containsAll(leaves(Item.class));
    }

    /** The kinds that a sealed type has in the end. */
    private static Set<String> leaves(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses())
                        .flatMap(kind -> leaves(kind).stream())
                        .collect(Collectors.toSet())
                : Set.of(type.getName());
    }

    private static Set<String> names(Stream<? extends Class<?>> types) {
        return types.map(Class::getName).collect(Collectors.toSet());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("realCourses")
    void every_real_course_is_canonical(Path folder) {
        assertRoundTrip(SourceFiles.in(folder));
    }

    static List<Path> realCourses() throws IOException {
        try (Stream<Path> folders = Files.list(CURRICULUM)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @Test
    void the_programme_has_every_real_course_and_no_other() throws IOException {
        Programme programme = read(CourseExchange.readProgramme(SourceFiles.in(CURRICULUM)));
        assertThat(programme.tracks().stream()
                        .flatMap(track -> track.courses().stream())
                        .map(place -> place.course().text())
                        .collect(Collectors.toSet()))
                .isEqualTo(realCourses().stream()
                        .map(folder -> folder.getFileName().toString())
                        .collect(Collectors.toSet()));
    }

    @Test
    void the_real_programme_is_canonical() {
        SourceFiles folder = SourceFiles.in(CURRICULUM);
        Programme programme = read(CourseExchange.readProgramme(folder));
        CourseExchange.write(programme)
                .forEach((name, bytes) ->
                        assertThat(bytes).as(name).isEqualTo(folder.read(name).orElseThrow()));
    }

    @Test
    void a_folder_on_the_class_path_gives_the_same_course() {
        CourseSource onClassPath = read(
                CourseExchange.readCourse(SourceFiles.onClassPath(getClass().getClassLoader(), "fixture-course")));
        assertThat(onClassPath.content())
                .isEqualTo(read(CourseExchange.readCourse(new FixtureCourse())).content());
    }

    @Test
    void a_zip_file_gives_the_same_course(@TempDir Path temp) throws Exception {
        URI zip = URI.create("jar:" + temp.resolve("course.zip").toUri());
        try (FileSystem files = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
            new FixtureCourse().into(files.getPath("/"));
            assertThat(read(CourseExchange.readCourse(SourceFiles.in(files.getPath("/"))))
                            .content())
                    .isEqualTo(
                            read(CourseExchange.readCourse(new FixtureCourse())).content());
        }
    }

    @Test
    void line_ends_and_a_byte_order_mark_of_another_editor_change_nothing() {
        FixtureCourse foreign = new FixtureCourse();
        foreign.put("course.nl.md", "\uFEFF" + foreign.text("course.nl.md").replace("\n", "\r\n"));
        assertThat(read(CourseExchange.readCourse(foreign)).content())
                .isEqualTo(read(CourseExchange.readCourse(new FixtureCourse())).content());
    }

    private static void assertRoundTrip(SourceFiles folder) {
        CourseSource course = read(CourseExchange.readCourse(folder));
        var written = CourseExchange.write(course);
        assertThat(written.keySet()).isEqualTo(folder.names().orElseThrow());
        written.forEach((name, bytes) ->
                assertThat(bytes).as(name).isEqualTo(folder.read(name).orElseThrow()));
        String json = CourseJson.write(course.content());
        assertThat(CourseJson.write(CourseJson.readCourse(json))).isEqualTo(json);
        assertThat(CourseJson.readCourse(json)).isEqualTo(course.content());
    }

    private static <T> T read(ReadResult<T> result) {
        return switch (result) {
            case ReadResult.Read<T>(T source) -> source;
            case ReadResult.Faulty<T>(var problems) -> throw new AssertionError(problems.toString());
        };
    }
}
