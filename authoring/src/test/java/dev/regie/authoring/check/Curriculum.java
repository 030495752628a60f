package dev.regie.authoring.check;

import dev.regie.authoring.exchange.CourseExchange;
import dev.regie.authoring.exchange.CourseSource;
import dev.regie.authoring.exchange.ReadResult;
import dev.regie.authoring.exchange.SourceFiles;
import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.catalogue.content.Programme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The courses in {@code src/main/curriculum}, and the check that they are held against. */
final class Curriculum {
    private static final Path FOLDER = Path.of("src/main/curriculum");
    private static final Path MEMORY = Path.of("src/test/resources/translations");

    private Curriculum() {}

    static List<CourseSource> courses() {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(folder -> Files.exists(folder.resolve("course.yaml")))
                    .sorted()
                    .map(folder -> read(folder, CourseExchange.readCourse(SourceFiles.in(folder))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<ContentReport> reports() {
        var check = new ContentCheck(CourseStandard.CURRICULUM, HunspellSpelling.get(), ArticleShingles.read());
        List<CourseSource> courses = courses();
        List<CourseContent> all = courses.stream().map(CourseSource::content).toList();
        return courses.stream()
                .map(course -> check.report(course, all, memory(course)))
                .toList();
    }

    /** Takes down that every translation is in step that is not stale; all of them if an author has looked at those. */
    static void remember(boolean looked) throws IOException {
        Files.createDirectories(MEMORY);
        for (CourseSource course : courses()) {
            TranslationMemory memory = looked
                    ? TranslationMemory.of(course.content())
                    : memory(course).refreshed(course.content());
            Files.writeString(file(course), memory.toString());
        }
    }

    private static TranslationMemory memory(CourseSource course) {
        try {
            return Files.exists(file(course))
                    ? TranslationMemory.read(Files.readString(file(course)))
                    : TranslationMemory.NONE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(CourseSource course) {
        return MEMORY.resolve(course.content().key().text() + ".txt");
    }

    static Programme programme() {
        return read(FOLDER, CourseExchange.readProgramme(SourceFiles.in(FOLDER)));
    }

    private static <T> T read(Path folder, ReadResult<T> result) {
        return switch (result) {
            case ReadResult.Read<T>(T source) -> source;
            case ReadResult.Faulty<T>(var problems) ->
                throw new AssertionError(folder + " cannot be read: " + problems);
        };
    }
}
