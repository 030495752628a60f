package dev.regie.core.survey;

import static java.util.Objects.requireNonNull;

/**
 * What every course has of its own; the instrument is the convention that they keep to.
 *
 * @param activity the kind of activity that holds it
 */
public record InCourses(InstrumentHead head, String activity) implements Instrument {
    public InCourses {
        requireNonNull(head, "head");
        requireNonNull(activity, "activity");
    }
}
