package dev.regie.core.cohort;

import dev.regie.core.cohort.internal.Guides;
import dev.regie.core.enrolment.Enrolment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;

/** Who guides somebody's passage. It does not ask who is calling: whoever has the enrolment has shown the right to it. */
@ApplicationScoped
public class PassageGuides {

    @Inject
    Guides guides;

    /** The guides of the cohort that the enrolment comes from; none without one. */
    @Transactional
    public Set<Guide> of(Enrolment enrolment) {
        return enrolment.cohort().map(guides::of).orElse(Set.of());
    }
}
