package dev.regie.core.cohort;

import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.shared.PersonId;
import java.util.List;

/** What became of a wish for a cohort. */
public sealed interface CreateCohortResult {

    /**
     * The cohort was made and its people are enrolled.
     *
     * @param alreadyUnderWay who was already under way in a course; they keep that enrolment, which counts here too
     */
    record Created(Cohort cohort, List<UnderWay> alreadyUnderWay) implements CreateCohortResult {

        public Created {
            alreadyUnderWay = List.copyOf(alreadyUnderWay);
        }
    }

    /** The very same wish had already been granted; nothing was changed. */
    record AlreadyThere(Cohort cohort) implements CreateCohortResult {}

    /** Nothing was made, for every reason listed. */
    record Refused(List<Refusal> reasons) implements CreateCohortResult {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /** A person who was already under way in a course when the cohort was made. */
    record UnderWay(PersonId person, CourseKey course) {}
}
