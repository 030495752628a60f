package dev.regie.server;

import dev.regie.authoring.exchange.CourseExchange;
import dev.regie.authoring.exchange.CourseSource;
import dev.regie.authoring.exchange.ReadResult;
import dev.regie.authoring.exchange.SourceFiles;
import dev.regie.core.catalogue.content.CourseContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The courses of the demo, as their source folders have them, right answers included. */
final class Courses {
    private static final Path ROOT = Path.of(System.getProperty("regie.test.root", ".."));

    /** The one that the demo organisation takes. */
    static final CourseContent COMMUNICATION = read("authoring/src/main/curriculum/communication");

    /** The one that has one of every kind of activity, block and question. */
    static final CourseContent SPECIMEN = read("authoring/src/main/specimen");

    private Courses() {}

    /** All of the curriculum. */
    static List<CourseContent> curriculum() {
        try (Stream<Path> folders = Files.list(ROOT.resolve("authoring/src/main/curriculum"))) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(Courses::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CourseContent read(String folder) {
        return read(ROOT.resolve(folder));
    }

    private static CourseContent read(Path folder) {
        return switch (CourseExchange.readCourse(SourceFiles.in(folder))) {
            case ReadResult.Read<CourseSource>(CourseSource source) -> source.content();
            case ReadResult.Faulty<CourseSource>(var problems) -> throw new IllegalStateException(problems.toString());
        };
    }
}
