package dev.regie.core.practice;

import dev.regie.core.practice.internal.OwnerOnly;
import dev.regie.core.practice.internal.SelfAssessments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/**
 * How people see themselves. Private: nothing but the person's own page ever shows it, and there is no method that reads another's. Callers
 * pass the person whose launch token they have checked.
 */
@ApplicationScoped
public class SelfAssessmentService {

    private SelfAssessments assessments;
    private OwnerOnly only;
    private Clock clock;

    /** For the container's proxies alone. */
    @SuppressWarnings("NullAway")
    protected SelfAssessmentService() {}

    @Inject
    public SelfAssessmentService(SelfAssessments assessments, OwnerOnly only, Clock clock) {
        this.assessments = assessments;
        this.only = only;
        this.clock = clock;
    }

    /**
     * Adds these values to those kept before; the same statement's new value replaces the old one.
     *
     * @param values 1 to 5 by the statement's id
     * @return all that is kept now
     * @throws IllegalArgumentException if a value is not 1 to 5; the message does not repeat it
     */
    @Transactional
    public Map<String, Integer> keep(SelfAssessmentPlace place, Map<String, Integer> values) {
        only.require(place.person());
        if (values.values().stream().anyMatch(value -> value < 1 || value > 5)) {
            throw new IllegalArgumentException("A value lies between 1 and 5");
        }
        return assessments.merge(place, values, clock.instant());
    }

    /** The values kept at that moment, by statement. */
    @Transactional
    public Map<String, Integer> own(SelfAssessmentPlace place) {
        only.require(place.person());
        return assessments.values(place);
    }
}
