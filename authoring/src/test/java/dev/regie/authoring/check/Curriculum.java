package dev.regie.authoring.check;

import dev.regie.authoring.exchange.CourseExchange;
import dev.regie.authoring.exchange.CourseSource;
import dev.regie.authoring.exchange.ReadResult;
import dev.regie.authoring.exchange.SourceFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The courses in {@code src/main/curriculum}, and the check that they are held against. */
final class Curriculum {
    private static final Path FOLDER = Path.of("src/main/curriculum");

    private Curriculum() {}

    static List<CourseSource> courses() {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(folder -> Files.exists(folder.resolve("course.yaml")))
                    .sorted()
                    .map(Curriculum::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ContentCheck check() {
        return new ContentCheck(CourseStandard.CURRICULUM, HunspellSpelling.get(), ArticleShingles.read());
    }

    private static CourseSource read(Path folder) {
        return switch (CourseExchange.readCourse(SourceFiles.in(folder))) {
            case ReadResult.Read<CourseSource>(CourseSource source) -> source;
            case ReadResult.Faulty<CourseSource>(var problems) ->
                throw new AssertionError(folder + " cannot be read: " + problems);
        };
    }
}
