package dev.regie.server;

import dev.regie.authoring.exchange.CourseExchange;
import dev.regie.authoring.exchange.CourseSource;
import dev.regie.authoring.exchange.ReadResult;
import dev.regie.authoring.exchange.SourceFiles;
import dev.regie.core.catalogue.content.CourseContent;
import java.nio.file.Path;

/** The courses of the demo, as their source folders have them, right answers included. */
final class Courses {

    /** The one that the demo organisation takes. */
    static final CourseContent COMMUNICATION = read("authoring/src/main/curriculum/communication");

    /** The one that has one of every kind of activity, block and question. */
    static final CourseContent SPECIMEN = read("authoring/src/main/specimen");

    private Courses() {}

    private static CourseContent read(String folder) {
        Path path = Path.of(System.getProperty("regie.test.root", ".."), folder);
        return switch (CourseExchange.readCourse(SourceFiles.in(path))) {
            case ReadResult.Read<CourseSource>(CourseSource source) -> source.content();
            case ReadResult.Faulty<CourseSource>(var problems) -> throw new IllegalStateException(problems.toString());
        };
    }
}
