package dev.regie.server;

import dev.regie.authoring.exchange.CourseExchange;
import dev.regie.authoring.exchange.CourseSource;
import dev.regie.authoring.exchange.ReadResult;
import dev.regie.authoring.exchange.SourceFiles;
import dev.regie.core.catalogue.content.CourseContent;
import java.nio.file.Path;

/** The course that the demo organisation takes, as its source folder has it, right answers included. */
final class Communication {

    private static final CourseContent CONTENT = read();

    private Communication() {}

    static CourseContent content() {
        return CONTENT;
    }

    private static CourseContent read() {
        Path folder =
                Path.of(System.getProperty("regie.test.root", ".."), "authoring/src/main/curriculum/communication");
        return switch (CourseExchange.readCourse(SourceFiles.in(folder))) {
            case ReadResult.Read<CourseSource>(CourseSource source) -> source.content();
            case ReadResult.Faulty<CourseSource>(var problems) -> throw new IllegalStateException(problems.toString());
        };
    }
}
