package dev.regie.core.catalogue;

import dev.regie.core.catalogue.content.Fault;
import java.util.List;

/** What came of publishing. */
public sealed interface PublishResult {
    /** A new version is there for all to see. */
    record Published(CourseVersion version) implements PublishResult {}

    /** The latest version says exactly this already; nothing was written. */
    record Unchanged(CourseVersion latest) implements PublishResult {}

    /** The content breaks rules; nothing was written. At least one fault. */
    record Refused(List<Fault> faults) implements PublishResult {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
