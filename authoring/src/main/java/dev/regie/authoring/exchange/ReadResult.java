package dev.regie.authoring.exchange;

import java.util.List;

/** What came of reading a source: all of it or nothing. */
public sealed interface ReadResult<T> {
    /** It is in order. */
    record Read<T>(T source) implements ReadResult<T> {}

    /** It is not; all problems in one go, by file and line. At least one. */
    record Faulty<T>(List<Problem> problems) implements ReadResult<T> {
        public Faulty {
            problems = problems.stream().sorted(Problem.BY_PLACE).toList();
        }
    }
}
