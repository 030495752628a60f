package dev.regie.authoring.publish;

import dev.regie.authoring.exchange.Problem;
import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.catalogue.content.Fault;
import java.util.List;

/** What came of importing a course. */
public sealed interface ImportResult {
    /** Whether what the folder says is in Regie now, if only as a draft. */
    default boolean isTaken() {
        return switch (this) {
            case Published _, Unchanged _, Drafted _ -> true;
            case Unreadable _, Refused _ -> false;
        };
    }

    /** It is a new version. */
    record Published(CourseVersion version) implements ImportResult {}

    /** It says nothing that is not known; nothing was written. */
    record Unchanged(CourseKey course) implements ImportResult {}

    /** It waits as a draft, because a person has edited the course here. */
    record Drafted(CourseKey course) implements ImportResult {}

    /** It cannot be read; nothing was written. */
    record Unreadable(List<Problem> problems) implements ImportResult {}

    /** It can be read, but not follow the versions that are there; nothing was written. */
    record Refused(CourseKey course, List<Fault> faults) implements ImportResult {}
}
