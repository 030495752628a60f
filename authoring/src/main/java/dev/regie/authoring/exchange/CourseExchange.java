package dev.regie.authoring.exchange;

import dev.regie.authoring.exchange.internal.CourseReading;
import dev.regie.authoring.exchange.internal.CourseWriting;
import dev.regie.authoring.exchange.internal.ProgrammeReading;
import dev.regie.authoring.exchange.internal.ProgrammeWriting;
import dev.regie.core.catalogue.content.Programme;
import java.util.SortedMap;

/**
 * Reads and writes the course source format, version 1, described in {@code docs/course-format.md}. Reading what was written
 * gives the same course; writing what was read from a canonical folder gives the same bytes.
 */
public final class CourseExchange {
    private CourseExchange() {}

    /** The course in a folder: all of it, or all problems of it, by the usual limits. */
    public static ReadResult<CourseSource> readCourse(SourceFiles folder) {
        return readCourse(folder, SourceLimits.USUAL);
    }

    /** The course in a folder: all of it, or all problems of it. */
    public static ReadResult<CourseSource> readCourse(SourceFiles folder, SourceLimits limits) {
        return new CourseReading(folder, limits).read();
    }

    /** The programme in a folder: all of it, or all problems of it. */
    public static ReadResult<Programme> readProgramme(SourceFiles folder) {
        return new ProgrammeReading(folder).read();
    }

    /** The canonical files of a course, by name. */
    public static SortedMap<String, byte[]> write(CourseSource course) {
        return CourseWriting.write(course);
    }

    /** The canonical files of a programme, by name. */
    public static SortedMap<String, byte[]> write(Programme programme) {
        return ProgrammeWriting.write(programme);
    }
}
